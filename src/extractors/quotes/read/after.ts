import {clauseStops} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Attribution} from './attribution.js'
import {sentenceEnd, startsSentence} from './sentence.js'
import {readSpeaker} from './speaker.js'
import {type Verb, verbAt, verbsIn, withoutAdverbs} from './verbs.js'
import {isAdverb, isNameWord} from './word-kinds.js'
import {isMark, type Word, wordsIn} from './words.js'

/** Reads an attribution that follows a quotation, between the end of its marks and the next quotation. */
export function attributionAfter(prose: Prose, from: number, to: number): Attribution | undefined {
  const end = Math.min(to, sentenceEnd(prose, from))
  const words = wordsIn(prose, from, end)
  const lead = skipMarks(words)
  if (!words[lead]) return undefined
  return verbFirst(prose, words, lead) ?? subjectFirst(prose, words, lead, from) ?? bare(prose, words, lead, end >= to)
}

const skipMarks = (words: readonly Word[]): number => {
  let at = 0
  while (isMark(words[at], ',.–—―-')) at++
  return at
}

/** , said Ana Ruiz … · , according to Ana Ruiz … */
function verbFirst(prose: Prose, words: readonly Word[], lead: number): Attribution | undefined {
  let at = lead
  while (isAdverb(words[at])) at++
  const verb = verbAt(words, at) ?? accordingTo(words, at)
  if (!verb) return otherVerb(prose, words, at)
  if (verb.takes === 'fragment') return undefined
  const next = words[verb.to]
  if (!next || (clauseStops.has(next.key) && !isNameWord(next) && !isPronoun(next)) || next.key === 'that')
    return undefined
  const speaker = readSpeaker(prose, words.slice(verb.to), true)
  return speaker && {prose, speaker, cue: verb.span}
}

/** , muses Ana Ruiz, CEO of Acme: after a comma any verb will do before a full name with a title. */
function otherVerb(prose: Prose, words: readonly Word[], at: number): Attribution | undefined {
  const verb = words[at]
  const isVerb = verb?.type === 'word' && verb.text === verb.key && /(?:s|ed)$/.test(verb.key)
  const isSpeech = verb && /,["”’']{1,2}\s?$/.test(prose.text.slice(Math.max(0, verb.start - 4), verb.start))
  if (!isVerb || !isSpeech || !isNameWord(words[at + 1])) return undefined
  const speaker = readSpeaker(prose, words.slice(at + 1), true)
  const isFull = speaker?.type === 'person' && speaker.name?.includes(' ') === true && speaker.title !== undefined
  return isFull ? {prose, speaker, cue: {start: verb.start, end: verb.end}} : undefined
}

const isPronoun = (word: Word): boolean => word.key === 'he' || word.key === 'she' || word.key === 'they'

const phrases = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
]

/** The phrases “according to” and “in the words of” as a cue. */
export function accordingTo(words: readonly Word[], at: number): Verb | undefined {
  const first = words[at]
  if (first?.key !== 'according' && first?.key !== 'in') return undefined
  const phrase = phrases.find(keys => keys.every((key, i) => words[at + i]?.key === key))
  const last = phrase && words[at + phrase.length - 1]
  return last && {from: at, to: at + phrase.length, takes: 'both', span: {start: first.start, end: last.end}}
}

/** , Ana Ruiz, CEO of Acme, said · a new sentence must say nothing else: “A.” Ruiz said. */
function subjectFirst(prose: Prose, words: readonly Word[], lead: number, from: number): Attribution | undefined {
  const isNew = startsSentence(prose, from)
  for (const verb of verbsIn(words.slice(0, lead + 50))) {
    if (verb.from <= lead || verb.takes === 'fragment') continue
    if (isNew && !closes(words, verb.to)) return undefined
    const subject = withoutAdverbs(words.slice(lead, verb.from))
    const speaker = readSpeaker(prose, subject, false)
    if (speaker) return {prose, speaker, cue: verb.span}
  }
  return undefined
}

/** After the verb nothing comes, or where and when it was said; a colon or comma before marks opens another quotation. */
function closes(words: readonly Word[], at: number): boolean {
  if (isMark(words.at(-1), ':,')) return false
  const next = words[at]
  return (
    !next ||
    isMark(next, ',.;!') ||
    (clauseStops.has(next.key) && !['that', 'it', 'he', 'she', 'we', 'they'].includes(next.key))
  )
}

/** — Ana Ruiz, CEO of Acme · , Ana Ruiz, CEO of Acme. At the end of a paragraph alone. */
function bare(prose: Prose, words: readonly Word[], lead: number, reachesEnd: boolean): Attribution | undefined {
  const own = words.slice(lead)
  const length = (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0)
  const isLast = reachesEnd && prose.text.slice(own.at(-1)?.end ?? 0).trim().length < 2
  if (!isLast || length < 5 || length > 200 || isMark(own.at(-1), ':')) return undefined
  const speaker = readSpeaker(prose, isMark(own.at(-1), '.') ? own.slice(0, -1) : own, false)
  if (!speaker?.name || speaker.type !== 'person' || !speaker.name.includes(' ')) return undefined
  const isSigned = words.slice(0, lead).some(word => isMark(word, '–—―-'))
  return isSigned || speaker.title !== undefined ? {prose, speaker, cue: undefined} : undefined
}
