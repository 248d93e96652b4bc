import {bodies, nameSuffixes, namesWithIn, organizationWords, titleWords} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {pastParticiple} from './opens-organization.js'
import {
  isBrandWord,
  isFieldWord,
  isNameWord,
  isOrganizationWord,
  isParticle,
  isPossessive,
  isTitleWord,
} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

const connectors = new Set(['of', 'and', '&', 'for', 'the', '+', '/', 'de', 'du', 'des', 'at', 'in', 'on'])

/** The organization that words begin with: “the Good Food Institute, which …” → Good Food Institute. */
export function readOrganization(prose: Prose, words: readonly Word[]): string | undefined {
  const from = startOf(words)
  const end = endOf(words, from)
  if (end <= from || isGluedTitle(words[from])) return undefined
  const name = textOf(prose, words.slice(from, end)).replace(/[’']s?$/, '')
  // “of the Company” names nobody.
  const isNobody = bodies.has(name.toLowerCase().replace(/^the /, '')) || /^[DRI]-[A-Z]/.test(name)
  return isNobody ? undefined : name
}

/** The organization that ends a description: nothing that it could own follows, so “Lund & Daughter’s” keeps its ’s. */
export function readLastOrganization(prose: Prose, words: readonly Word[]): string | undefined {
  const name = readOrganization(prose, words) ?? (isSmallBrand(words) ? textOf(prose, words) : undefined)
  const last = words.at(-1)
  const whole = last && isPossessive(last) ? textOf(prose, words) : undefined
  return name !== undefined && whole?.startsWith(name) && whole.length <= name.length + 2 ? whole : name
}

/** “CEOAcme”: a line break of a contact block was lost. */
const isGluedTitle = (word: Word | undefined): boolean =>
  titleWords.has(/^([A-Z]{2,5})[A-Z][a-z]/.exec(word?.text ?? '')?.[1]?.toLowerCase() ?? '')

const articles = new Set(['the', 'our', 'its', 'their'])

/** Past an article, and past a description before the name: “Italian company Acme”, “non-profit The Acme Trust”. */
function startOf(words: readonly Word[]): number {
  if (words[0]?.key.endsWith('-based')) return pastDescription(words)
  for (let i = 1; i < Math.min(words.length - 1, 9); i++) {
    const word = words[i]
    if (!word || isMark(word, ',(')) break
    if (!bodies.has(word.key) || isNameWord(word)) continue
    if (isBrandWord(words[i + 1])) return i + 1
    // “Tarn-based company, Acme”
    if (words[i - 1]?.key.endsWith('-based') && isMark(words[i + 1], ',') && isBrandWord(words[i + 2])) return i + 2
  }
  return words[0] && articles.has(words[0].key) && !isNameWord(words[0]) ? pastParticiple(words, 1) : 0
}

/** “Tarn-based fund manager, ⟨Acme⟩”, “Tarn-based ⟨Acme⟩” */
function pastDescription(words: readonly Word[]): number {
  let at = 1
  while (words[at]?.type === 'word' && !isBrandWord(words[at]) && at < 8) at++
  return isMark(words[at], ',') && isBrandWord(words[at + 1]) ? at + 1 : at
}

function endOf(words: readonly Word[], from: number): number {
  let end = from
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    // “Acme and chair of Borel”: a second post.
    if (opensPost(words, i)) break
    if (isMark(word, ',') && !(words[i + 1] && isLegalForm(words[i + 1]))) break
    if (word.key === 'in' && end > from && opensPlace(words, i)) break
    const isGlued = i > from && end === i && words[i - 1]?.end === word.start && word.type === 'word'
    if (isBrandWord(word) || isGlued || (end === i && i > from && bodies.has(word.key))) end = i + 1
    else if (word.key === 'for' && !organizationWords.has(words[i - 1]?.key ?? '')) break
    else if (!connectors.has(word.key) && !isParticle(word) && !isMark(word, ',’\'“”"‘!-')) break
    if (isPossessive(word) && !isBrandWord(words[i + 1])) break
  }
  return end
}

/** “Ocean Clinic ⟨in Tarn River⟩”: where it is, and no part of a name like “Women in Science”. */
function opensPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && isNameWord(words[at + 1]) && !namesWithIn.has(before.key)
}

function opensPost(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? ''
  if (!connectors.has(key) || key === 'of') return false
  if (isTitleWord(words[at + 1])) return true
  let next = at + 1
  while (isNameWord(words[next])) next++
  return key === 'and' && next > at + 1 && (isTitleWord(words[next]) || (isTitleWord(words[next - 1]) && next > at + 2))
}

const isLegalForm = (word: Word | undefined): boolean => word !== undefined && nameSuffixes.has(word.key)

/** “General Partner, ⟨mill ventures⟩”: a name without capitals, told by its last word. */
export function isSmallBrand(words: readonly Word[]): boolean {
  const last = words.at(-1)
  const isShort =
    words.length > 1 && words.length <= 3 && words.every(word => word.type === 'word' && !isNameWord(word))
  return (
    isShort &&
    last !== undefined &&
    isOrganizationWord(last) &&
    !isFieldWord(last) &&
    !words.some(isTitleWord) &&
    !articles.has(words[0]?.key ?? '')
  )
}
