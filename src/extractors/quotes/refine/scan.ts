import {onceForWords, type Prose} from '../../../prose/index.js'
import {accordingTo} from '../read/after.js'
import {isPersonName, nameText} from '../read/name.js'
import {type Post, readPost} from '../read/post.js'
import {postWords} from '../read/post-words.js'
import {isHonorific, isNameWord, isParticle, isStop, isTitleWord} from '../read/word-kinds.js'
import {capitalsOf, isMark, type Word, wordsOf} from '../read/words.js'
import {appointmentAfter} from './appointment.js'
import {leadBefore} from './lead.js'
import {nameStart} from './name-start.js'
import type {Person} from './person.js'
import {opensSentence, readShort, type ShortMention} from './short-mention.js'

/** A full name that the release gives, with what stands beside it. */
export interface ScannedPerson extends Person {
  /** It has an honorific, a title or a description, and so is surely a person. */
  readonly isNamed: boolean
  readonly isSubject: boolean
}

const silentRoles = new Set<Prose['role']>(['table', 'headline', 'subheadline', 'heading', 'disclaimer'])

/** Whether the capitals of a block tell names: a headline gives every word one. */
export const tellsNames = ({role}: Prose): boolean => !silentRoles.has(role)

/** Full names in all blocks, and short forms that name somebody again (“Mr Berg”, “Finance Minister”). */
export function scanPeople(blocks: readonly Prose[]): Scan {
  const people: ScannedPerson[] = []
  const shorts: ShortMention[] = []
  for (const prose of blocks) {
    const {start} = prose.source
    const scan = scanBlock(prose)
    for (const person of scan.people) people.push({...person, at: start + person.at})
    for (const short of scan.shorts) shorts.push({...short, at: start + short.at})
  }
  return {people, shorts}
}

/** Who is named. */
interface Scan {
  readonly people: readonly ScannedPerson[]
  readonly shorts: readonly ShortMention[]
}

/** Who is named in a block; places count from its beginning. */
const scanBlock = onceForWords((prose): Scan => scanRuns(prose, () => true))

/** Who is named in the runs of a block that hold some of its places. */
export function scanRunsAt(prose: Prose, places: readonly number[]): Scan {
  return scanRuns(prose, (first, end) => places.some(at => at >= first && at < end))
}

/** Who is named in those runs of capitals whose stretch is asked for. */
function scanRuns(prose: Prose, isAsked: (start: number, end: number) => boolean): Scan {
  const people: ScannedPerson[] = []
  const shorts: ShortMention[] = []
  if (!tellsNames(prose)) return {people, shorts}
  const words = wordsOf(prose)
  let end = 0
  for (const from of capitalsOf(prose)) {
    if (from < end || !opensRun(words[from])) continue
    end = runEnd(words, from)
    if (!isAsked(words[from]?.start ?? 0, words[end - 1]?.end ?? 0)) continue
    const run = {from, to: end}
    const person = readRun(prose, words, run)
    const short = person ? undefined : readShort(prose, words, run)
    if (person) people.push(person)
    else if (short) shorts.push(short)
  }
  return {people, shorts}
}

/** A run of capitalised words, as indexes, the end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

const opensRun = (word: Word | undefined): boolean => isNameWord(word) && (!isStop(word) || isHonorific(word))

/** Where a run of capitalised words ends, small particles between them included. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < words.length && goesOn(words, to)) to++
  return to
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (isNameWord(word)) return true
  const isDot = isMark(word, '.') && isHonorific(words[at - 1])
  return (isDot || isParticle(word)) && isNameWord(words[at + 1])
}

function readRun(prose: Prose, words: readonly Word[], {from, to}: Run): ScannedPerson | undefined {
  // Most runs are one word, and a name has two.
  if (to - from < 2) return undefined
  const start = nameStart(words, from, to)
  const name = words.slice(start, to)
  if (!isPersonName(name)) return undefined
  // “Minister for Coastal Transport”: what a post is for is nobody's name.
  const lead = leadBefore(words, from, start)
  if (fieldOpeners.has(words[start - 1]?.key ?? '') && lead.some(isTitleWord)) return undefined
  const {title, organization} = postOf(prose, words, lead, to)
  const isNamed = title !== undefined || isHonorific(words[start - 1]) || isHonorific(words[start])
  if (!isNamed && name.length > 3) return undefined
  return {
    name: nameText(prose, name),
    title,
    organization,
    at: words[from]?.start ?? 0,
    isNamed,
    isSubject:
      opensSentence(prose, lead[0] ?? words[start]) || accordingTo(words, from - lead.length - 2) !== undefined,
  }
}

/** The post that stands before a name or else after it. */
function postOf(prose: Prose, words: readonly Word[], lead: readonly Word[], to: number): Post {
  const before = lead.some(isTitleWord) ? readPost(prose, lead) : nothing
  const given = before.title === undefined ? appointmentAfter(prose, words, to) : undefined
  const known = before.title ?? given?.title
  const isAsked = isMark(words[to], ',') && (known === undefined ? describes(words, to) : !before.organization)
  const after = isAsked ? readPost(prose, postWords(words.slice(to, to + 30))) : undefined
  const title = known ?? after?.title
  const organization =
    before.organization ?? [after, given].find(post => title !== undefined && post?.title === title)?.organization
  return {title, organization}
}

const nothing: Post = {title: undefined, organization: undefined}

/** “, chief executive of …” and not “, sentenced by a judge …”: a title stands early in what describes somebody. */
function describes(words: readonly Word[], to: number): boolean {
  for (let i = to + 1; i < Math.min(words.length, to + 7); i++) {
    const key = words[i]?.key ?? ''
    if (key.endsWith('ed') || key === 'by') return false
    if (isTitleWord(words[i])) return true
  }
  return false
}

const fieldOpeners = new Set(['of', 'for'])
