import {bodies, nameSuffixes, portfolioPosts} from '../../../lexicon/index.js'
import {opensOrganization} from './opens-organization.js'
import {isSmallBrand} from './organization.js'
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
  const second = beforeSecondPost(words, first)
  if (second) return second
  for (let i = first + 1; i < words.length; i++)
    if (isPreposition(words[i]) && opens(words, i) && !isPortfolio(words, i) && !isOrigin(words, i))
      return {title: i, organization: i + 1}
  return splitAtOnce(words) ?? splitAtComma(words)
}

/** “Founder, ⟨Acme Foods⟩, Director, Borel Mills”, “Superintendent, ⟨Tarn School for the Deaf⟩”: a comma, then an organization at once. */
function beforeSecondPost(words: readonly Word[], first: number): Split | undefined {
  const comma = words.findIndex((word, i) => i > first && isMark(word, ','))
  const next = words.findIndex((word, i) => i > comma + 1 && isMark(word, ','))
  const part = words.slice(comma + 1, next < 0 ? undefined : next)
  if (comma < 0 || !isBrandWord(part[0]) || part[0]?.type !== 'word' || isTitleWord(part[0]) || isFieldWord(part[0]))
    return undefined
  const hasPost = next > 0 && isTitleWord(words[next + 1])
  const isBody = part.some(word =>
    ['school', 'university', 'college', 'institute', 'hospital', 'center', 'centre'].includes(word.key),
  )
  return hasPost || (isBody && part.some(word => word.key === 'for'))
    ? {title: comma, organization: comma + 1}
    : undefined
}

/** “Partner at ⟨Lead Foods⟩”: a title or a field that begins a name of two capitals. */
function opensName(words: readonly Word[], from: number): boolean {
  const second = words[from + 1]
  return isNameWord(words[from]) && isNameWord(second) && !isFieldWord(second) && !isTitleWord(second)
}

/** After “CEO of” stands an organization, whatever its words are; after “director of” it may be a field. */
const opens = (words: readonly Word[], at: number): boolean =>
  opensOrganization(words, at + 1) ||
  (words[at]?.key === 'of' &&
    ['ceo', 'founder', 'co-founder', 'owner', 'co-owner'].includes(words[at - 1]?.key ?? '') &&
    isNameWord(words[at + 1]))

const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && ['of', 'with', 'for', 'from'].includes(word.key)

/** “a farmer from Tarn”: a place, where no word tells an organization. */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'from' &&
  !words.slice(at).some(isOrganizationWord) &&
  !words.slice(0, at).every(word => isFieldWord(word) || word.key === 'and')

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
    const trailing = trailingBrand(words, i + 1)
    if (trailing !== undefined) return {title: trailing, organization: trailing}
    const isNew = named?.text === 'New' && isNameWord(words[i + 2])
    const isPlace =
      isBrandWord(named) && named?.type === 'word' && (isNew || !isFieldWord(named)) && !isTitleWord(named)
    if (isPlace || isSmallBrand(words.slice(i + 1))) return {title: i, organization: i + 1}
    return undefined
  }
  return undefined
}

/** “senior manager, Multi-Grain product strategy ⟨Borel Mills⟩”: capitals after the small words of a field. */
function trailingBrand(words: readonly Word[], from: number): number | undefined {
  let start = words.length
  while (start > from && isNameWord(words[start - 1])) start--
  const small = words[start - 1]
  const isField = small?.type === 'word' && isFieldWord(small) && start - from >= 2 && isNameWord(words[from])
  return isField && start < words.length && !isFieldWord(words[start]) ? start : undefined
}
