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
  const {start, end, type, value, mod, timezone, timezoneText, duration, quant, freq, inferred, ambiguous} = candidate
  const days = value === null ? undefined : daysOf(value, reading.fiscalYearEnd)
  return {
    ...ctx.textSpan(prose, starts[start] ?? 0, starts[end] ?? prose.text.length),
    type,
    value,
    start: days?.start ?? null,
    end: days?.end ?? null,
    ...(mod ? {mod} : {}),
    ...(timezone ? {timezone} : {}),
    ...(timezoneText ? {timezoneText} : {}),
    ...(duration ? {duration} : {}),
    ...(quant ? {quant} : {}),
    ...(freq ? {freq} : {}),
    inferred,
    ...(ambiguous ? {ambiguous} : {}),
    ...(value === null ? {unresolved: true} : {}),
  }
}
