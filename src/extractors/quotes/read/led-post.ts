import {bodies, ranks, regions} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {opensOrganization} from './opens-organization.js'
import {readOrganization} from './organization.js'
import type {Post} from './post.js'
import {titleText} from './title-text.js'
import {isBrandWord, isFieldWord, isNameWord, isOrganizationWord, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** “⟨Acme Foods⟩ vice president for accessibility”: the organization leads, and a field of work may stand before the title. */
export function readLed(prose: Prose, words: readonly Word[], title: number): Post | undefined {
  const lead = words[0]
  let first = title
  while (first > 2 && takesField.has(words[title]?.key ?? '') && isField(words[first - 1])) first--
  const before = words.slice(0, first)
  const second = words.findIndex((word, i) => i > title && word.key === 'and' && opensSecondPost(words, i + 1))
  const rest = words.slice(first, second < 0 ? undefined : second)
  const isLead = lead && isBrandWord(lead) && before.every(isBrandPart) && before.at(-1)?.key !== 'of'
  const isTop = topTitles.has(words[title]?.key ?? '') && before.some(word => !isFieldWord(word) && isNameWord(word))
  if (!isLead || !(isTop || namesOrganization(before)) || namesAnother(rest)) return undefined
  const comma = rest.findIndex(word => isMark(word, ','))
  const own = comma > 0 && !isTitleWord(rest[comma + 1]) && !isFieldWord(rest[comma + 1]) ? rest.slice(0, comma) : rest
  return {title: titleText(prose, own), organization: readOrganization(prose, before)}
}

/** “Acme partner and ⟨founder of Borel⟩”: a post of another organization. */
const opensSecondPost = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 6).some(isTitleWord) &&
  words.slice(from).some((word, i) => ['of', 'at', 'for'].includes(word.key) && opensOrganization(words, from + i + 1))

/** Titles that only the whole organization precedes: “Food Mill CEO”. */
const topTitles = new Set([
  'ceo',
  'cfo',
  'coo',
  'cto',
  'founder',
  'co-founder',
  'cofounder',
  'chairman',
  'chairwoman',
  'co-ceo',
  'owner',
])

/** Titles that their field of work precedes; a founder has none. */
const takesField = new Set([
  'manager',
  'director',
  'officer',
  'specialist',
  'coordinator',
  'analyst',
  'engineer',
  'advisor',
  'adviser',
])

/** A field of work that is no word of organizations and regions: “City of Tarn ⟨Digital Equity⟩ Manager”. */
const isField = (word: Word | undefined): boolean =>
  word !== undefined && isFieldWord(word) && isNameWord(word) && !isOrganizationWord(word) && !regions.has(word.key)

/** Not “Deputy …”, “Regional …”, “Digital …”; “North Carolina” and “US Nuclear” by their second word. */
function namesOrganization([lead, next]: readonly Word[]): boolean {
  if (!lead || (ranks.has(lead.key) && !next)) return false
  return !isFieldWord(lead) || (regions.has(lead.key) && next !== undefined && !isFieldWord(next))
}

/** “Impact Specialist at ⟨Borel⟩”, “Climate Advocate for ⟨the Tarn Trust⟩”: the organization follows after all. */
function namesAnother(rest: readonly Word[]): boolean {
  const at = rest.findIndex(({key}, i) => i > 0 && (key === 'at' || key === 'for' || key === 'with'))
  return at > 0 && rest.slice(at + 1).some(isNameWord) && (rest[at]?.key === 'at' || opensOrganization(rest, at + 1))
}

const isBrandPart = (word: Word): boolean =>
  isBrandWord(word) || bodies.has(word.key) || ['of', 'and', '&', 'the'].includes(word.key)
