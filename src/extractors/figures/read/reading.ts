import type {FigureKind} from '../../../ast/index.js'
import type {Span} from '../../../source/index.js'
import type {Amount} from '../find/amount.js'

/** What a number states, as its neighbours say: kind, span with sign and unit, unit. */
export interface Reading extends Span {
  readonly amount: Amount
  readonly kind: FigureKind
  readonly unit: string | null
  readonly value: number
  readonly iso: string | undefined
  readonly per: string | undefined
  /** The unit was written beside the number, and is not a guess from a noun. */
  readonly hasOwnUnit: boolean
  /** A `$` without letters, whose country the release may say. */
  readonly isBareDollar: boolean
}

/** A reading of an amount; the rest says: the amount's own span and value, no unit. Each has the same keys, as an amount has. */
export function toReading(amount: Amount, kind: FigureKind, known: Partial<Omit<Reading, 'amount' | 'kind'>>): Reading {
  const {start = amount.start, end = amount.end, value = amount.value, unit = null} = known
  const {hasOwnUnit = true, isBareDollar = false, iso, per} = known
  return {amount, kind, start, end, value, unit, hasOwnUnit, isBareDollar, iso, per}
}

/** Where what belongs to a number begins: behind it, and behind a plus sign (“100,000+ miles”). */
export function tailOf(text: string, {end}: Amount): number {
  return text[end] === '+' && !/^\d/.test(text.slice(end + 1, end + 2)) ? end + 1 : end
}
