import {bodies, innerBodies, nationalities, ranks, regions} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {opensOrganization} from './opens-organization.js'
import {readLastOrganization, readOrganization} from './organization.js'
import {splitAt} from './post-split.js'
import {isBrandWord, isFieldWord, isNameWord, isOrganizationWord, isPossessive, isTitleWord} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

/** What somebody is, and where. */
export interface Post {
  readonly title: string | undefined
  readonly organization: string | undefined
}

/** Takes a description apart: “senior vice president, digital at Acme” → its title, and Acme. */
export function readPost(prose: Prose, words: readonly Word[]): Post {
  const first = words.findIndex((word, i) => isTitleWord(word) && !isMembers(words, i))
  if (first < 0) return readUntitled(prose, words)
  const lead = words[0]?.key ?? ''
  if (first === 1 && (nationalities.has(lead) || lead === 'company')) return readPost(prose, words.slice(1))
  const comma = words.findIndex(word => isMark(word, ','))
  const opensTitle = isNameWord(words[0]) && isTitleWord(words[comma + 1])
  if (comma > 0 && opensTitle && words.slice(0, comma).every(isPlainBrand))
    return afterOrganization(prose, words, comma)
  const owner = words.findIndex((word, i) => i < first && isPossessive(word))
  if (owner >= 0) return owned(prose, words, owner)
  const led = readLed(prose, words, first)
  if (led) return led
  const split = splitAt(words, first)
  if (split) {
    const organization = readLastOrganization(prose, words.slice(split.organization))
    const isBody = bodies.has(words.at(-1)?.key ?? '')
    if (organization || isBody) return {title: titleText(prose, words.slice(0, split.title)), organization}
  }
  return {title: titleText(prose, words), organization: undefined}
}

/** “Tarn County Board of ⟨Supervisors⟩”: the members of a body in its name. */
const isMembers = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === 'of' && innerBodies.has(words[at - 2]?.key ?? '') && /s$/.test(words[at]?.key ?? '')

/** “⟨Acme Foods⟩ vice president for accessibility”: the organization leads, and a field of work may stand before the title. */
function readLed(prose: Prose, words: readonly Word[], title: number): Post | undefined {
  const lead = words[0]
  let first = title
  while (first > 2 && isField(words[first - 1])) first--
  if (!isNameWord(words[first - 2])) first = title
  const before = words.slice(0, first)
  const rest = words.slice(first)
  const isLead = lead && isBrandWord(lead) && before.every(isBrandPart) && before.at(-1)?.key !== 'of'
  if (!isLead || !namesOrganization(before) || namesAnother(rest)) return undefined
  const comma = rest.findIndex(word => isMark(word, ','))
  const own = comma > 0 && !isTitleWord(rest[comma + 1]) && !isFieldWord(rest[comma + 1]) ? rest.slice(0, comma) : rest
  return {title: titleText(prose, own), organization: readOrganization(prose, before)}
}

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
  const at = rest.findIndex(({key}, i) => i > 0 && (key === 'at' || key === 'of' || key === 'for' || key === 'with'))
  return at > 0 && rest.slice(at + 1).some(isNameWord) && (rest[at]?.key === 'at' || opensOrganization(rest, at + 1))
}

const isBrandPart = (word: Word): boolean =>
  isBrandWord(word) || bodies.has(word.key) || ['of', 'and', '&', 'the'].includes(word.key)

/** “⟨Acme⟩, VP Open Technology”: the organization first, then the title. */
function afterOrganization(prose: Prose, words: readonly Word[], comma: number): Post {
  const rest = words.slice(comma + 1)
  const lead = readOrganization(prose, words.slice(0, comma))
  const holdsPlace = rest.some(({key}) => key === 'at' || key === 'of')
  if (!holdsPlace) return {title: titleText(prose, rest), organization: lead}
  const post = readPost(prose, rest)
  return {title: post.title, organization: post.organization ?? lead}
}

const isPlainBrand = (word: Word): boolean =>
  isBrandWord(word) && ![isFieldWord, isTitleWord, isPossessive].some(is => is(word))

/** “Acme’s chief scientist” · “the company’s chief scientist”, which names no organization. */
function owned(prose: Prose, words: readonly Word[], owner: number): Post {
  const before = words.slice(0, owner + 1)
  const organization = before.some(word => isNameWord(word) && word.key !== 'the')
    ? readOrganization(prose, before)
    : undefined
  return {title: titleText(prose, words.slice(owner + 1)), organization}
}

/** No word of a title in it: an organization, or a few small words (“astronaut and climber”). */
function readUntitled(prose: Prose, words: readonly Word[]): Post {
  const [first] = words
  const from = first && ['of', 'at', 'from', 'with'].includes(first.key) ? 1 : 0
  if (isNameWord(words[from]) || words[from]?.key === 'the') {
    const organization = readLastOrganization(prose, words.slice(from))
    if (organization) return {title: undefined, organization}
  }
  const department = words.findIndex(({key}) => key === 'from' || key === 'at')
  if (department > 0 && words.slice(0, department).every(isDepartment)) {
    const organization = readLastOrganization(prose, words.slice(department + 1))
    if (organization) return {title: textOf(prose, words.slice(0, department)), organization}
  }
  const end = words.findIndex(word => isMark(word, ','))
  const own = end < 0 ? words : words.slice(0, end)
  const isShort = own.length > 0 && own.length <= 5 && own.every(word => word.type === 'word') && !isNameWord(own[0])
  return {title: isShort && from === 0 ? titleText(prose, own) : undefined, organization: undefined}
}

/** “Research and Investment from Borel Mills”: a field of work stands for the post. */
const isDepartment = (word: Word): boolean => isFieldWord(word) || word.key === 'and' || word.key === '&'

function titleText(prose: Prose, words: readonly Word[]): string | undefined {
  const from = words[0] && ['the', 'a', 'an', 'our', 'its', 'their', 'as'].includes(words[0].key) ? 1 : 0
  let end = words.length
  while (end > from && isMark(words[end - 1], ',–—|.')) end--
  // “Area Vice President ⟨in Tarn⟩”: where, and no part of the title.
  const place = words.findIndex(({key}, i) => i > from && key === 'in' && isNameWord(words[i + 1]))
  if (place > 0 && !words.slice(place).some(isFieldWord)) end = Math.min(end, place)
  return end > from ? textOf(prose, words.slice(from, end)) : undefined
}
