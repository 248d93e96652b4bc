import type {Prose} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {attributionBefore} from '../read/before.js'
import {sentenceStart} from '../read/sentence.js'
import type {Place} from './place.js'

/** “A.” Ana Ruiz added: “B.” — the words between two quotations speak for both. */
function shared(prose: Prose, from: number, to: number): Attribution | undefined {
  return to < prose.text.length && sentenceStart(prose, to - 1) <= from + 2
    ? attributionBefore(prose, from, to)
    : undefined
}

/** Who said a quotation, by the words after it or before it; where both could be, its own end decides. */
export function attributionOf(place: Place): Attribution | undefined {
  const {prose, quotation, said, before, from, to} = place
  const isFirstWord = before.trim() === ''
  const preceding = isFirstWord ? undefined : attributionBefore(prose, from, quotation.outer.start)
  // “A.” He added: the full stop inside ends the sentence, so what comes before it attributes.
  const isClosed = /[.!?]$/.test(said)
  if (preceding && (isClosed || !place.following?.cue)) return preceding
  return place.following ?? preceding ?? (isClosed && isFirstWord ? shared(prose, quotation.outer.end, to) : undefined)
}
