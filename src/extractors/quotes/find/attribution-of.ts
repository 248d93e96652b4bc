import type {Prose} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import type {Attribution} from '../read/attribution.js'
import {attributionBefore} from '../read/before.js'
import {sentenceStart} from '../read/sentence.js'
import type {Place} from './shape.js'

/** “A.” Ana Ruiz added: “B.” — the words between two quotations speak for both. */
function shared(prose: Prose, from: number, to: number): Attribution | undefined {
  return to < prose.text.length && sentenceStart(prose, to - 1) <= from + 2
    ? attributionBefore(prose, from, to)
    : undefined
}

/** Who said a quotation, by the words after it or before it; where both could be, its own end decides. */
export function attributionOf({prose, quotation, said, before, from, to}: Place): Attribution | undefined {
  const following = attributionAfter(prose, quotation.outer.end, to)
  const preceding = before.trim() === '' ? undefined : attributionBefore(prose, from, quotation.outer.start)
  // “A.” He added: the full stop inside ends the sentence, so what comes before it attributes.
  const isClosed = /[.!?]$/.test(said)
  if (preceding && (isClosed || !following?.cue)) return preceding
  return (
    following ?? preceding ?? (isClosed && before.trim() === '' ? shared(prose, quotation.outer.end, to) : undefined)
  )
}
