import type {Prose} from '../../../prose/index.js'
import {accordingTo} from './after.js'
import type {Attribution} from './attribution.js'
import {colonBefore} from './colon.js'
import {sentenceStart} from './sentence.js'
import {readSpeaker} from './speaker.js'
import {subjectBefore} from './subject.js'
import {type Verb, verbsIn} from './verbs.js'
import {isMark, type Word, wordsIn} from './words.js'

/** Reads an attribution that ends right before a quotation: “Ana Ruiz said:”, “According to Ana Ruiz,”, “Ana Ruiz, CEO:”. */
export function attributionBefore(prose: Prose, from: number, to: number): Attribution | undefined {
  const words = wordsIn(prose, Math.max(from, sentenceStart(prose, to - 1)), to)
  if (words.length === 0) return undefined
  const according = accordingBefore(prose, words)
  if (according) return according
  const verbs = verbsIn(words)
  for (const verb of verbs.toReversed()) {
    if (verb.takes === 'fragment' || !isNear(words.slice(verb.to))) continue
    const speaker =
      subjectBefore(prose, words, verb.from) ??
      subjectOfParticiple(prose, words, verb, verbs) ??
      inverted(prose, words, verb)
    if (speaker) return {prose, speaker, cue: verb.span}
  }
  return colonBefore(prose, words)
}

/** According to Ana Ruiz, CEO of Acme, “…” */
export function accordingBefore(prose: Prose, words: readonly Word[]): Attribution | undefined {
  const at = words.findIndex((_, i) => accordingTo(words, i))
  const phrase = accordingTo(words, at)
  if (!phrase) return undefined
  const speaker = readSpeaker(prose, words.slice(phrase.to), true)
  return speaker && {prose, speaker, cue: phrase.span}
}

const openers = new Set(
  'that of in at on to about during the by for as delegates reporters from with how why it all when after following while upon this'.split(
    ' ',
  ),
)

/** “⟨Ana Ruiz⟩ commented on the award, stating, “…”: the participle next to the marks, and the subject before it. */
function subjectOfParticiple(
  prose: Prose,
  words: readonly Word[],
  verb: Verb,
  verbs: readonly Verb[],
): ReturnType<typeof readSpeaker> {
  const isParticiple = words[verb.from]?.key.endsWith('ing') === true && isMark(words[verb.from - 1], ',')
  const [main] = verbs
  return isParticiple && main && main.from < verb.from ? subjectBefore(prose, words, main.from) : undefined
}

/** Between the verb and the quotation stands nothing, or a few words on where, when and to whom. */
function isNear(tail: readonly Word[]): boolean {
  const [first] = tail
  if (!first) return true
  if (tail.every(word => isMark(word, ',:.–—-'))) return true
  return (tail.length <= 16 && openers.has(first.key)) || (tail.length <= 8 && isMark(tail.at(-1), ':'))
}

/** Said Ana Ruiz, CEO of Acme: “…” */
function inverted(prose: Prose, words: readonly Word[], verb: Verb): ReturnType<typeof readSpeaker> {
  const isFirst = verb.from === 0 || isMark(words[verb.from - 1], ',')
  if (!isFirst || !isMark(words.at(-1), ',:')) return undefined
  return readSpeaker(prose, words.slice(verb.to, -1), false)
}
