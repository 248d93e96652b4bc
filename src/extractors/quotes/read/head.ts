import {nameSuffixes, surnameTitles} from '../../../lexicon/index.js'
import {afterHonorifics, isPersonName, nameEnd, organizationEnd} from './name.js'
import {nameInTitle} from './name-in-title.js'
import {upToOccasion} from './parts.js'
import {
  isFieldWord,
  isGenerational,
  isGivenName,
  isHonorific,
  isMembers,
  isNameWord,
  isOrganizationWord,
  isParticle,
  isPossessive,
  isTitleWord,
  lastTitleWord,
} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** The first part of a speaker taken apart: “Acme CEO ⟨Ana Ruiz⟩ at the launch”. */
export interface Head {
  /** `post`: a title without a name. */
  readonly kind: 'person' | 'organization' | 'post'
  readonly name: readonly Word[]
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

/** Finds the name in the first part of a speaker; undefined where the words are no speaker. */
export function readHead(words: readonly Word[]): Head | undefined {
  const honorific = lastHonorific(words)
  if (honorific >= 0) return headAt('person', words, honorific, nameEnd(words, nameStart(words, honorific)))
  const own = upToOccasion(words)
  const last = lastTitle(own)
  const head = last < 0 ? readBare(words) : readTitled(own, last)
  return head && {...head, after: [...head.after, ...(last < 0 ? [] : words.slice(own.length))]}
}

function headAt(kind: Head['kind'], words: readonly Word[], from: number, to: number): Head | undefined {
  if (to <= from) return undefined
  return {kind, name: words.slice(from, to), before: words.slice(0, from), after: words.slice(to)}
}

function lastHonorific(words: readonly Word[]): number {
  const last = words.findLastIndex((word, i) => isHonorific(word) && isNameWord(words[i + 1]) && !isTitle(words, i + 1))
  let first = last
  while (first > 0 && isHonorific(words[first - 1])) first--
  return first
}

/** “Mr Justice Berg” is named with his office. */
const isTitle = (words: readonly Word[], i: number): boolean => isTitleWord(words[i]) && words[i]?.key !== 'justice'

const nameStart = (words: readonly Word[], honorific: number): number => afterHonorifics(words, honorific)

/** No word of a title: a person, an organization, or “Acme’s Ana Ruiz”. */
function readBare(words: readonly Word[]): Head | undefined {
  const end = nameEnd(words, 0)
  const form = words[isMark(words[end], ',') ? end + 1 : end]
  // “Borel Tools, Inc.” is no person, “Ana Ruiz, Jr.” is.
  const isCompany = form !== undefined && nameSuffixes.has(form.key) && !isGenerational(form)
  if (!isCompany && isPersonName(words.slice(0, end))) return headAt('person', words, 0, end)
  if (end > 0 && isPossessive(words[end - 1]) && isNameWord(words[end])) {
    const to = nameEnd(words, end)
    if (isPersonName(words.slice(end, to))) return headAt('person', words, end, to)
  }
  const from = words[0]?.key === 'the' ? 1 : 0
  const to = organizationEnd(words, from)
  if (to <= from || !isNameWord(words[from])) return undefined
  return headAt(to - from === 1 && from === 0 ? 'person' : 'organization', words, from, to)
}

/** A title in it: before the name (“Acme CEO Ana Ruiz”), after it (“Ana Ruiz CEO of Acme”), or alone. */
function readTitled(words: readonly Word[], last: number): Head | undefined {
  const named = nameEnd(words, 0)
  // “Ana Ruiz of the Tarn Board of Works”: a name, and then where.
  if (
    places.has(words[named]?.key ?? '') &&
    isGivenName(words[0]) &&
    isPersonName(words.slice(0, named)) &&
    !isTitleWord(words[named - 1])
  )
    return headAt('person', words, 0, named)
  const first = words.findIndex((word, i) => isTitleWord(word) && !isMembers(words, i))
  const leading = words.slice(0, first)
  const leads = !isPossessive(leading.at(-1)) && isPersonName(leading)
  const from = afterFields(words, last + 1)
  const to = nameEnd(words, from)
  const name = words.slice(from, to)
  if (name.length > 0 && isNameWord(name[0]) && (isPersonName(name) || (!leads && isShortName(name, words.slice(to)))))
    return headAt('person', words, from, to)
  const inside = nameInTitle(words, last)
  if (leads && !(inside && isGivenName(words[inside.start]) && !isGivenName(words[0])))
    return headAt('person', words, 0, first)
  if (inside) return headAt('person', words, inside.start, inside.end)
  if (words.slice(0, last + 1).every(isPostPart)) return {kind: 'post', name: [], before: words, after: []}
  return undefined
}

const places = new Set(['of', 'at', 'from', 'with'])
const small = new Set([
  'of',
  'and',
  '&',
  'for',
  'the',
  '/',
  'a',
  'an',
  'our',
  'its',
  'to',
  'then',
  'new',
  'former',
  'his',
  'her',
  'their',
])
const isPostPart = (word: Word): boolean =>
  isTitleWord(word) ||
  isFieldWord(word) ||
  isNameWord(word) ||
  isParticle(word) ||
  isPossessive(word) ||
  small.has(word.key) ||
  word.type === 'number'

/** A surname alone after a title: “President Berg”. */
const isShortName = (name: readonly Word[], rest: readonly Word[]): boolean =>
  name.length === 1 && !name.some(isOrganizationWord) && !name.some(isFieldWord) && !isNameWord(rest[0])

/** “VP Engineering Ana Ruiz”: fields of work between the title and the name. */
function afterFields(words: readonly Word[], from: number): number {
  let at = from
  while (isFieldWord(words[at]) && isNameWord(words[at + 1])) at++
  return at
}

/** The last word of the title; a surname that is a title as well (“Rep. Kim Bishop”) is none. */
function lastTitle(words: readonly Word[]): number {
  const [before, word] = [words.at(-2), words.at(-1)]
  const isSurname = word && surnameTitles.has(word.key) && isNameWord(before) && !isTitleWord(before)
  return lastTitleWord(isSurname ? words.slice(0, -1) : words)
}
