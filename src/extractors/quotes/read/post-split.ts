import {bodies, nameSuffixes, portfolioPosts} from '../../../lexicon/index.js'
import {opensOrganization} from './opens-organization.js'
import {isBrandWord, isFieldWord, isNameWord, isOrganizationWord, isTitleWord, lastTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** Where a post falls apart into title and organization. */
export interface Split {
  /** The title ends before this word, the organization begins with the other. */
  readonly title: number
  readonly organization: number
}

/** Where the organization begins: after “at”, after “of” where no field of work follows, after a comma, or at once. */
export function splitAt(words: readonly Word[], first: number): Split | undefined {
  const at = words.findIndex(
    (word, i) => i > first && word.key === 'at' && (opensOrganization(words, i + 1) || opensName(words, i + 1)),
  )
  if (at >= 0) return {title: at, organization: at + 1}
  for (let i = first + 1; i < words.length; i++)
    if (isPreposition(words[i]) && opensOrganization(words, i + 1) && !isPortfolio(words, i) && !isOrigin(words, i))
      return {title: i, organization: i + 1}
  return splitAtOnce(words) ?? splitAtComma(words)
}

/** “Partner at ⟨Lead Foods⟩”: a title or a field that begins a name of two capitals. */
function opensName(words: readonly Word[], from: number): boolean {
  const second = words[from + 1]
  return isNameWord(words[from]) && isNameWord(second) && !isFieldWord(second) && !isTitleWord(second)
}

const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && ['of', 'with', 'for', 'from'].includes(word.key)

/** “a farmer from Tarn”: a place, where no word tells an organization. */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'from' && !words.slice(at).some(isOrganizationWord)

/** “Minister for Rural Works”: the portfolio belongs to the title, where no ministry is named. */
function isPortfolio(words: readonly Word[], preposition: number): boolean {
  const holds = words.slice(0, preposition).some(word => portfolioPosts.has(word.key))
  return holds && !bodies.has(words.slice(preposition).find(word => isNameWord(word))?.key ?? '')
}

/** “founder and CEO Acme Robotics”: the name stands right after the last word of the title. */
function splitAtOnce(words: readonly Word[]): Split | undefined {
  const last = lastTitleWord(words)
  const word = words[last + 1]
  let end = last + 1
  while (isBrandWord(words[end])) end++
  const run = words.slice(last + 1, end)
  const hasPlace =
    last >= 0 && word?.type === 'word' && run.some(one => !isFieldWord(one)) && (run.length > 1 || !isFieldWord(word))
  return hasPlace ? {title: last + 1, organization: last + 1} : undefined
}

/** “Head of Product, Acme Foods”: the last part is no field of work. */
function splitAtComma(words: readonly Word[]): Split | undefined {
  for (let i = words.length - 1; i > 0; i--) {
    if (!isMark(words[i], ',–—|')) continue
    const next = words[i + 1]
    const named = next?.key === 'the' ? words[i + 2] : next
    if (named && nameSuffixes.has(named.key)) continue
    const isPlace = isBrandWord(named) && named?.type === 'word' && !isFieldWord(named) && !isTitleWord(named)
    if (isPlace) return {title: i, organization: i + 1}
    return undefined
  }
  return undefined
}
