import {companySuffixes, titleAbbreviations} from '../../../lexicon/index.js'

/**
 * Whether two titles can be those of one post, or two names those of one employer: the same words, abbreviated or not, or
 * more words in one than in the other (“CEO” and “president and chief executive officer”; “Acme” and “Acme Robotics, Inc.”).
 */
export function agreeOn(kind: 'title' | 'organization', a: string, b: string): boolean {
  if (kind === 'title') return isPartOfOther(titleWordsOf(a), titleWordsOf(b))
  const [x, y] = [organizationWordsOf(a), organizationWordsOf(b)]
  return isPartOfOther(x, y) || isInitialsOf(x, b) || isInitialsOf(y, a)
}

const small = new Set(['the', 'of', 'and', 'for', 'in', 'at', 'a', 'an', 'officer', 'company', 'its'])

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']s(?![\p{L}])/gu, '')
    .match(/[\p{L}\p{N}&-]{1,40}/gu) ?? []

const titleWordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    wordsOf(title)
      .flatMap(word => (titleAbbreviations.get(word) ?? word).split(' '))
      .filter(word => !small.has(word) && word !== '&'),
  )

const organizationWordsOf = (name: string): ReadonlySet<string> =>
  new Set(wordsOf(name).filter(word => !small.has(word) && !companySuffixes.has(word)))

/** Where one side says nothing there is nothing to disagree about. */
function isPartOfOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every(word => many.has(word))
}

/** “IRA” for the “International Robotics Association”. */
function isInitialsOf(words: ReadonlySet<string>, name: string): boolean {
  const [word, ...others] = words
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
  return word !== undefined && others.length === 0 && initials.length > 1 && initials.startsWith(word)
}
