import {onceForWords, type Prose} from '../../../prose/index.js'
import {accordingTo} from '../read/after.js'
import {isPersonName, nameText} from '../read/name.js'
import {type Post, readPost} from '../read/post.js'
import {postWords} from '../read/post-words.js'
import {isHonorific, isNameWord, isParticle, isPossessive, isStop, isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word, wordsOf} from '../read/words.js'
import {appointmentAfter} from './appointment.js'
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
const scanBlock = onceForWords((prose): Scan => {
  const people: ScannedPerson[] = []
  const shorts: ShortMention[] = []
  // A headline gives every word a capital: no names to tell there.
  if (silentRoles.has(prose.role)) return {people, shorts}
  const words = wordsOf(prose)
  for (const run of runsOf(words)) {
    const person = readRun(prose, words, run)
    if (person) people.push(person)
    else {
      const start = nameStart(words, run.from, run.to)
      shorts.push(...readShort(prose, words, {...run, start, lead: leadBefore(words, run.from, start)}))
    }
  }
  return {people, shorts}
})

/** A run of capitalised words, as indexes, the end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The runs of capitalised words, small particles between them included. */
function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || !isNameWord(word) || (isStop(word) && !isHonorific(word))) continue
    let to = i + 1
    while (to < words.length && goesOn(words, to)) to++
    runs.push({from: i, to})
    i = to - 1
  }
  return runs
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (isNameWord(word)) return true
  const isDot = isMark(word, '.') && isHonorific(words[at - 1])
  return (isDot || isParticle(word)) && isNameWord(words[at + 1])
}

function readRun(prose: Prose, words: readonly Word[], {from, to}: Run): ScannedPerson | undefined {
  const start = nameStart(words, from, to)
  const name = words.slice(start, to)
  if (!isPersonName(name)) return undefined
  // “Minister for Coastal Transport”: what a post is for is nobody's name.
  const lead = leadBefore(words, from, start)
  if (fieldOpeners.has(words[start - 1]?.key ?? '') && lead.some(isTitleWord)) return undefined
  const before: Post = lead.some(isTitleWord) ? readPost(prose, lead) : {title: undefined, organization: undefined}
  const after = isMark(words[to], ',') ? readPost(prose, postWords(words.slice(to, to + 30))) : undefined
  const given = before.title === undefined ? appointmentAfter(prose, words, to) : undefined
  const title = before.title ?? given?.title ?? (describes(words, to) ? after?.title : undefined)
  const isNamed = title !== undefined || isHonorific(words[start - 1]) || isHonorific(words[start])
  if (!isNamed && name.length > 3) return undefined
  const organization =
    before.organization ?? [after, given].find(post => title !== undefined && post?.title === title)?.organization
  const at = words[from]?.start ?? 0
  return {
    name: nameText(prose, name),
    title,
    organization,
    at,
    isNamed,
    isSubject:
      opensSentence(prose, lead[0] ?? words[start]) || accordingTo(words, from - lead.length - 2) !== undefined,
  }
}

/** “, chief executive of …” and not “, sentenced by a judge …”: a title stands early in what describes somebody. */
function describes(words: readonly Word[], to: number): boolean {
  const described = words.slice(to + 1, to + 7)
  const title = described.findIndex(isTitleWord)
  return title >= 0 && !described.slice(0, title + 1).some(({key}) => key.endsWith('ed') || key === 'by')
}

const fieldOpeners = new Set(['of', 'for'])
const small = new Set(['of', 'and', '&', 'for', 'the', '/', '.'])

/** The words before a name that may be its title: capitals, titles and small connectors. */
function leadOf(words: readonly Word[], start: number): readonly Word[] {
  let from = start
  while (from > 0 && start - from < 14) {
    const word = words[from - 1]
    if (!word || !(isTitleWord(word) || isNameWord(word) || small.has(word.key))) break
    if (isMark(word, '.') && !isHonorific(words[from - 2])) break
    from--
  }
  while (from < start && (small.has(words[from]?.key ?? '') || isStop(words[from]))) from++
  return words.slice(from, start).filter(word => !isHonorific(word) && !isMark(word, '.'))
}

/** “to Acme’s chairman, …”, “the chairman, …”: a post that belongs to nobody named before it. */
const opensPost = (words: readonly Word[], at: number): boolean =>
  isPossessive(words[at]) || words[at]?.key === 'the' || !isMark(words[at - 1], ',')

/** The post before a name, also one that an honorific sets apart: “The Minister for Ports, Shri Devendra Kothari”. */
function leadBefore(words: readonly Word[], from: number, start: number): readonly Word[] {
  const isApposed = isMark(words[from - 1], ',')
  const apposed = isApposed ? leadOf(words, from - 1) : []
  const isWhole =
    isHonorific(words[from]) ||
    (apposed.length > 1 && isTitleWord(words[from - 2]) && opensPost(words, from - 1 - apposed.length))
  return isWhole && apposed.some(isTitleWord) ? apposed : leadOf(words, start)
}
