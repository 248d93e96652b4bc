import currencyList from './currencies.json' with {type: 'json'}
import figureNameList from './figure-names.json' with {type: 'json'}
import measureUnitList from './measure-units.json' with {type: 'json'}
import nounStopList from './noun-stops.json' with {type: 'json'}
import numberWordList from './number-words.json' with {type: 'json'}

/** A number word with its value. `tens` takes a cardinal after it (“twenty-one”). */
export interface NumberWord {
  readonly word: string
  readonly value: number
  readonly kind: 'cardinal' | 'tens' | 'ordinal'
}

/** Number words by their lower-case form. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  numberWordList.entries.map(({word, value, kind}) => [word, {word, value, kind: kind as NumberWord['kind']}]),
)

/** A currency: ISO 4217 code, what stands before a number, names after it, words for a hundredth. */
export interface CurrencyEntry {
  readonly code: string
  readonly signs: readonly string[]
  readonly names: readonly string[]
  readonly hundredths: readonly string[]
}

export const currencyEntries: readonly CurrencyEntry[] = currencyList.entries

/** A unit of measure: its symbol, forms in any case, forms that must stand exactly so. */
export interface MeasureUnitEntry {
  readonly symbol: string
  readonly forms: readonly string[]
  readonly exact: readonly string[]
}

export const measureUnitEntries: readonly MeasureUnitEntry[] = measureUnitList.entries

/** Words, lower case, after which a number is part of a name or an identifier. */
export const figureNames: ReadonlySet<string> = new Set(figureNameList.entries)

/** Words, lower case, that end the noun phrase after a number. */
export const nounStops: ReadonlySet<string> = new Set(nounStopList.entries)
