import {bodies, nationalities} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {readLed} from './led-post.js'
import {readLastOrganization, readOrganization} from './organization.js'
import {splitAt} from './post-split.js'
import {titleText} from './title-text.js'
import {isBrandWord, isFieldWord, isMembers, isNameWord, isPlainBrand, isPossessive, isTitleWord} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

/** What somebody is, and where. */
export interface Post {
  readonly title: string | undefined
  readonly organization: string | undefined
}

/** Takes a description apart: “senior vice president, digital at Acme” → its title, and Acme. */
export function readPost(prose: Prose, words: readonly Word[]): Post {
  if (['of', 'at', 'from', 'with'].includes(words[0]?.key ?? '')) {
    const where = readUntitled(prose, words)
    if (where.organization !== undefined) return where
  }
  const first = words.findIndex((word, i) => isTitleWord(word) && !isMembers(words, i))
  if (first < 0) return readUntitled(prose, words)
  const lead = words[0]?.key ?? ''
  if (lead === 'the' && words[0]?.text === 'the' && isBrandWord(words[1])) return readPost(prose, words.slice(1))
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

/** “⟨Acme⟩, VP Open Technology”: the organization first, then the title. */
function afterOrganization(prose: Prose, words: readonly Word[], comma: number): Post {
  const rest = words.slice(comma + 1)
  const lead = readOrganization(prose, words.slice(0, comma))
  const holdsPlace = rest.some(({key}) => key === 'at' || key === 'of')
  if (!holdsPlace) return {title: titleText(prose, rest), organization: lead}
  const post = readPost(prose, rest)
  return {title: post.title, organization: post.organization ?? lead}
}

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
