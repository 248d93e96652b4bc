import type {Figure} from '../../../ast/index.js'
import {type Band, bandOf, isWithinBand, round} from '../band.js'
import {writeAs} from '../write-as.js'
import {coarseness, type Written, writtenOf} from '../written.js'

/** A row of a table that says by how much something changed. */
export interface RowChange {
  readonly to: Figure
  readonly from: Figure
  readonly delta: Figure
}

/** Half a unit of the last digit, by figure; noughts count where another value of the table has none. */
export function roundingsOf(values: readonly Figure[]): (figure: Figure) => number {
  const whole = values.flatMap(figure => {
    const written = writtenOf(figure)
    const isWhole = written && written.places === 0 && written.step === 1 && Math.abs(figure.value ?? 0) >= 1000
    return isWhole ? [written] : []
  })
  const coarse = coarseness(whole)
  const unitOf = ({step, places}: Written): number => (step || 1) * (places === 0 && step === 1 ? coarse : 1)
  return figure => unitOf(writtenOf(figure) ?? {step: 1, places: 0, zeros: 0}) / 2
}

/** What the change really is, as the column writes it; undefined when some unrounded values give what it says. */
export function realChange({to, from, delta}: RowChange, roundingOf: (figure: Figure) => number): string | undefined {
  if (to.value === null || from.value === null) return undefined
  const slack = roundingOf(to) + roundingOf(from)
  const difference = to.value - from.value
  const points = bandOf(difference, difference - slack, difference + slack)
  if (delta.unit !== '%') return realAmount(delta, difference, points, to)
  const percent = percentBand(to.value, from.value, roundingOf(to), roundingOf(from))
  if (!percent || isWithinBand(delta, percent) || (to.kind === 'percent' && isWithinBand(delta, points)))
    return undefined
  const sign = Math.abs(to.value) < Math.abs(from.value) ? '-' : ''
  return `${sign}${round(percent.exact)}%`
}

/** The extremes of new over old; undefined between a loss and a profit, and where the old value may be nothing. */
function percentBand(to: number, from: number, t: number, f: number): Band | undefined {
  if (to * from <= 0 || Math.abs(from) <= f) return undefined
  const [newer, older] = [Math.abs(to), Math.abs(from)]
  const percent = (a: number, b: number): number => 100 * (a / b - 1)
  return bandOf(percent(newer, older), percent(newer - t, older + f), percent(newer + t, older - f))
}

function realAmount(delta: Figure, difference: number, {exact, low, high}: Band, to: Figure): string | undefined {
  const factor = delta.unit === 'bp' ? 100 : 1
  const isPoints = delta.kind === 'percent' && to.kind === 'percent'
  const isOneKind = delta.kind === to.kind && (delta.kind !== 'money' || delta.unit === to.unit)
  if (!isPoints && (!isOneKind || delta.kind === 'percent')) return undefined
  if (isWithinBand(delta, {exact, low: low * factor, high: high * factor})) return undefined
  return writeAs(delta, difference * factor)
}
