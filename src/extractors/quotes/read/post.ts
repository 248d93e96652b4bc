import {bodies, nationalities, ranks} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {readLastOrganization, readOrganization} from './organization.js'
import {splitAt} from './post-split.js'
import {isBrandWord, isFieldWord, isNameWord, isPossessive, isTitleWord} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

/** What somebody is, and where. */
export interface Post {
  readonly title: string | undefined
  readonly organization: string | undefined
}

/** Takes a description apart: “senior vice president, digital at Acme” → its title, and Acme. */
export function readPost(prose: Prose, words: readonly Word[]): Post {
  const first = words.findIndex(isTitleWord)
  if (first < 0) return readUntitled(prose, words)
  if (first === 1 && nationalities.has(words[0]?.key ?? '')) return readPost(prose, words.slice(1))
  const comma = words.findIndex(word => isMark(word, ','))
  const opensTitle = isNameWord(words[0]) && isTitleWord(words[comma + 1])
  if (comma > 0 && opensTitle && words.slice(0, comma).every(isPlainBrand))
    return afterOrganization(prose, words, comma)
  const owner = words.findIndex((word, i) => i < first && isPossessive(word))
  if (owner >= 0) return owned(prose, words, owner)
  const split = splitAt(words, first)
  if (split) {
    const organization = readLastOrganization(prose, words.slice(split.organization))
    if (organization) return {title: titleText(prose, words.slice(0, split.title)), organization}
  }
  const lead = words[0]
  const hasLead =
    first > 0 &&
    lead &&
    !isMark(words[first - 1], ',') &&
    words[first - 1]?.key !== 'of' &&
    words.slice(0, first).every(isBrandPart) &&
    isBrandWord(lead)
  if (hasLead && !isFieldWord(lead) && !(ranks.has(lead.key) && first === 1))
    return {title: textOf(prose, words.slice(first)), organization: readOrganization(prose, words.slice(0, first))}
  return {title: titleText(prose, words), organization: undefined}
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

const isPlainBrand = (word: Word): boolean => isBrandWord(word) && !isFieldWord(word) && !isPossessive(word)

/** “Acme’s chief scientist” · “the company’s chief scientist”, which names no organization. */
function owned(prose: Prose, words: readonly Word[], owner: number): Post {
  const before = words.slice(0, owner + 1)
  const organization = before.some(word => isNameWord(word) && word.key !== 'the')
    ? readOrganization(prose, before)
    : undefined
  return {title: textOf(prose, words.slice(owner + 1)), organization}
}

/** No word of a title in it: an organization, or a few small words (“astronaut and climber”). */
function readUntitled(prose: Prose, words: readonly Word[]): Post {
  const [first] = words
  const from = first && ['of', 'at', 'from', 'with'].includes(first.key) ? 1 : 0
  if (isNameWord(words[from]) || words[from]?.key === 'the') {
    const organization = readLastOrganization(prose, words.slice(from))
    if (organization) return {title: undefined, organization}
  }
  const end = words.findIndex(word => isMark(word, ','))
  const own = end < 0 ? words : words.slice(0, end)
  const isShort = own.length > 0 && own.length <= 5 && own.every(word => word.type === 'word') && !isNameWord(own[0])
  return {title: isShort && from === 0 ? titleText(prose, own) : undefined, organization: undefined}
}

function titleText(prose: Prose, words: readonly Word[]): string | undefined {
  const from = words[0] && ['the', 'a', 'an', 'our', 'its', 'their', 'as'].includes(words[0].key) ? 1 : 0
  let end = words.length
  while (end > from && isMark(words[end - 1], ',–—|.')) end--
  return end > from ? textOf(prose, words.slice(from, end)) : undefined
}
