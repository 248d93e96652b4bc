import type {Span} from '../../../source/index.js'

/** A number as it stands in a text, its scale word included; not yet said what it counts. */
export interface Amount extends Span {
  readonly value: number
  /** Where the number without its scale ends. */
  readonly digitsEnd: number
  readonly isWord: boolean
  /** The power of ten of the scale word, 0 without one. */
  readonly scale: number
  /** The scale is a letter that may be a unit as well (`5m`, `10k`): it counts only beside a currency or a noun. */
  readonly isLoose: boolean
  /** The number without its scale as a decimal string: `value` is `plain` moved by `scale`. */
  readonly plain: string
  readonly isOrdinal: boolean
}

/**
 * An amount from what is known of it; the rest says: digits, no scale, no ordinal. All keys are written out, so that every
 * amount has the same shape and whoever reads it is compiled for one.
 */
export function toAmount(known: Span & {readonly plain: string} & Partial<Amount>): Amount {
  const {start, end, plain, digitsEnd = end, scale = 0, isWord = false, isLoose = false, isOrdinal = false} = known
  const value = known.value ?? moveScale(plain, scale)
  return {start, end, digitsEnd, value, plain, scale, isWord, isLoose, isOrdinal}
}

/** Moves the decimal point of a decimal string: floats are never multiplied, so `1.12` million is 1120000 exactly. */
export function moveScale(plain: string, power: number): number {
  return Number(power === 0 ? plain : `${plain}e${power}`)
}

/** The amount without a scale letter that turned out to be something else. */
export function withoutScale(amount: Amount): Amount {
  const {plain, digitsEnd} = amount
  return {...amount, end: digitsEnd, value: Number(plain), scale: 0, isLoose: false}
}

/** An amount in words whose value is known. */
export function toWordAmount({start, end}: Span, value: number, scale: number): Amount {
  return toAmount({
    start,
    end,
    plain: scale === 0 ? String(value) : String(moveScale(String(value), -scale)),
    scale,
    value,
    isWord: true,
  })
}
