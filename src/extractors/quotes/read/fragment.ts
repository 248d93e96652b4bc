import type {Prose} from '../../../prose/index.js'
import type {Attribution} from './attribution.js'
import {accordingBefore} from './before.js'
import {documentOwner} from './document-owner.js'
import {withoutBrackets} from './parts.js'
import {sentenceStart} from './sentence.js'
import {readSpeaker} from './speaker.js'
import type {SpeakerText} from './speaker-text.js'
import {subjectBefore} from './subject.js'
import {type Verb, verbsIn} from './verbs.js'
import {isMark, type Word, wordsIn} from './words.js'

/** Reads who is reported to have said a fragment: “Ruiz called it ⟨“a turning point”⟩”. */
export function fragmentBefore(prose: Prose, to: number): Attribution | undefined {
  const words = wordsIn(prose, sentenceStart(prose, to - 1), to)
  const according = accordingBefore(prose, words)
  if (according) return according
  const verbs = verbsIn(words)
  // The verb next to the fragment: “she shared that Acme concluded a review, ⟨noting⟩ that it …”.
  for (const verb of verbs.toReversed()) {
    if (!reaches(words, verb)) continue
    const isParticiple = words[verb.from]?.key.endsWith('ing') === true && isMark(words[verb.from - 1], ',')
    const subject = isParticiple ? firstSubject(prose, words, verbs) : subjectBefore(prose, words, verb.from)
    const speaker = subject ?? documentOwner(prose, words, verb.from)
    if (speaker) return {prose, speaker, cue: verb.span}
  }
  return undefined
}

function firstSubject(prose: Prose, words: readonly Word[], verbs: readonly Verb[]): SpeakerText | undefined {
  for (const verb of verbs) {
    const subject = subjectBefore(prose, words, verb.from)
    if (subject) return subject
  }
  return undefined
}

/** A verb that may take a fragment, near enough, and not parted from it by two clauses. */
function reaches(words: readonly Word[], verb: Verb): boolean {
  if (verb.takes === 'sentence') return false
  const tail = withoutBrackets(words.slice(verb.to))
  if (tail.length > 18) return false
  return tail.filter(({key}) => key === 'that').length < 2
}

/** “Terming it ⟨“unfair”⟩, Ana Ruiz, CEO of Acme, …”: the subject follows the participle and its fragment. */
export function fragmentOfParticiple(prose: Prose, to: number, after: number, end: number): Attribution | undefined {
  const words = wordsIn(prose, sentenceStart(prose, to - 1), to)
  if (words[0]?.key.endsWith('ing') !== true) return undefined
  const [verb] = verbsIn(words)
  if (verb?.from !== 0 || verb.takes === 'sentence') return undefined
  const rest = wordsIn(prose, after, end)
  const comma = rest.findIndex(word => isMark(word, ','))
  const speaker = comma < 0 && !isMark(rest[0], ',') ? undefined : readSpeaker(prose, rest.slice(comma + 1), true)
  return speaker?.name === undefined ? undefined : {prose, speaker, cue: verb.span}
}
