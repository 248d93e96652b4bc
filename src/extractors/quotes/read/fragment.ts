import type {Prose} from '../../../prose/index.js'
import type {Attribution} from './attribution.js'
import {accordingBefore} from './before.js'
import {documentOwner} from './document-owner.js'
import {withoutBrackets} from './parts.js'
import {sentenceStart} from './sentence.js'
import {readSpeaker} from './speaker.js'
import {subjectBefore} from './subject.js'
import {type Verb, verbsIn} from './verbs.js'
import {isMark, type Word, wordsIn} from './words.js'

/** Reads who is reported to have said a fragment: “Ruiz called it ⟨“a turning point”⟩”. */
export function fragmentBefore(prose: Prose, to: number): Attribution | undefined {
  const words = wordsIn(prose, sentenceStart(prose, to - 1), to)
  const according = accordingBefore(prose, words)
  if (according) return according
  const verbs = verbsIn(words)
  const subjects = verbs.map(verb => subjectBefore(prose, words, verb.from))
  const main = subjects.find(subject => subject !== undefined)
  // The verb next to the fragment: “she shared that Acme concluded a review, ⟨noting⟩ that it …”.
  for (const [i, verb] of [...verbs.entries()].toReversed()) {
    const isParticiple = words[verb.from]?.key.endsWith('ing') === true && isMark(words[verb.from - 1], ',')
    const speaker = isParticiple ? main : subjects[i]
    const said = speaker ?? documentOwner(prose, words, verb.from)
    if (said && reaches(words, verb)) return {prose, speaker: said, cue: verb.span}
  }
  return undefined
}

/** A verb that may take a fragment, near enough, and not parted from it by two clauses. */
function reaches(words: readonly Word[], verb: Verb): boolean {
  const tail = withoutBrackets(words.slice(verb.to))
  if (verb.takes === 'sentence' || tail.length > 18) return false
  return tail.filter(({key}) => key === 'that').length < 2
}

/** “Terming it ⟨“unfair”⟩, Ana Ruiz, CEO of Acme, …”: the subject follows the participle and its fragment. */
export function fragmentOfParticiple(prose: Prose, to: number, after: number, end: number): Attribution | undefined {
  const words = wordsIn(prose, sentenceStart(prose, to - 1), to)
  const [verb] = verbsIn(words)
  if (verb?.from !== 0 || verb.takes === 'sentence' || words[0]?.key.endsWith('ing') !== true) return undefined
  const rest = wordsIn(prose, after, end)
  const comma = rest.findIndex(word => isMark(word, ','))
  const speaker = comma < 0 && !isMark(rest[0], ',') ? undefined : readSpeaker(prose, rest.slice(comma + 1), true)
  return speaker?.name === undefined ? undefined : {prose, speaker, cue: verb.span}
}
