import type {DateMention} from '../../ast/index.js'
import type {ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import type {Candidate, Reading} from './candidate.js'
import {daysOf} from './days-of.js'
import type {Shape} from './shape.js'

/** A date as the contract has it, with the days that it stands for. */
export function toMention(
  candidate: Candidate,
  prose: Prose,
  {starts}: Shape,
  reading: Reading,
  ctx: ExtractContext,
): DateMention {
  const {start, end, type, value, inferred, ambiguous} = candidate
  const span = ctx.textSpan(prose, starts[start] ?? 0, starts[end] ?? prose.text.length)
  const days = value === null ? undefined : daysOf(value, reading.fiscalYearEnd)
  const [from, to] = [days?.start ?? null, days?.end ?? null]
  // Most dates have no more than this. What is spread into an object costs more than all else here.
  if (value !== null && !ambiguous && span.raw === undefined && !isRich(candidate))
    return {text: span.text, position: span.position, type, value, start: from, end: to, inferred}
  return {
    ...span,
    type,
    value,
    start: from,
    end: to,
    ...richPartsOf(candidate),
    inferred,
    ...(ambiguous ? {ambiguous} : {}),
    ...(value === null ? {unresolved: true} : {}),
  }
}

function isRich({mod, timezone, timezoneText, duration, quant, freq}: Candidate): boolean {
  return !!(mod || timezone || timezoneText || duration || quant || freq)
}

function richPartsOf({mod, timezone, timezoneText, duration, quant, freq}: Candidate): Partial<DateMention> {
  return {
    ...(mod ? {mod} : {}),
    ...(timezone ? {timezone} : {}),
    ...(timezoneText ? {timezoneText} : {}),
    ...(duration ? {duration} : {}),
    ...(quant ? {quant} : {}),
    ...(freq ? {freq} : {}),
  }
}
