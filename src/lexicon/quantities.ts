import ambiguousCurrencyNameList from './ambiguous-currency-names.json' with {type: 'json'}
import comparisonWordList from './comparison-words.json' with {type: 'json'}
import currencyList from './currencies.json' with {type: 'json'}
import dollarIssuerList from './dollar-issuers.json' with {type: 'json'}
import durationUnitList from './duration-units.json' with {type: 'json'}
import measurePartList from './measure-parts.json' with {type: 'json'}
import measureUnitList from './measure-units.json' with {type: 'json'}
import percentWordList from './percent-words.json' with {type: 'json'}
import {type Phrases, toPhrases} from './phrases.js'
import rateAdjectiveList from './rate-adjectives.json' with {type: 'json'}
import rateUnitList from './rate-units.json' with {type: 'json'}
import unitAdjectiveList from './unit-adjectives.json' with {type: 'json'}
import weightWordList from './weight-words.json' with {type: 'json'}

const codeOf = ({code}: {readonly code: string}): string => code

/** ISO 4217 codes (and those of coins that releases name). */
export const currencyCodes: ReadonlySet<string> = new Set(
  currencyList.entries.filter(entry => !('isNameOnly' in entry)).map(codeOf),
)

/** Codes by the sign with the letters before it, lower case, without spaces: `us$`, `€`. A bare `$` and `¥` are the commonest. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ...currencyList.entries.flatMap(({code, signs}) =>
    signs.map(sign => [sign.toLowerCase().replaceAll(' ', ''), code] as const),
  ),
])

/** Codes by letters that serve as a sign and are written just so: `Rs`, `RM`. */
export const currencyLetters: ReadonlyMap<string, string> = new Map(
  currencyList.entries.flatMap(({code, signs}) =>
    signs.filter(sign => /^[A-Za-zÀ-ɏ.]+$/.test(sign)).map(sign => [sign.replaceAll('.', ''), code] as const),
  ),
)

/** Codes by names. */
export const currencyNames: Phrases<string> = toPhrases(currencyList.entries, ({names}) => names, codeOf)

/** Codes by the names of a hundredth: “cents”, “pence”. */
export const currencyHundredths: Phrases<string> = toPhrases(
  currencyList.entries,
  ({hundredths}) => hundredths.filter(name => name.length > 1),
  codeOf,
)

/** Names of currencies that are other words too. */
export const ambiguousCurrencyNames: ReadonlySet<string> = new Set(ambiguousCurrencyNameList.entries)

/** Words before pounds that say they are a weight. */
export const weightWords: ReadonlySet<string> = new Set(weightWordList.entries)

/** What a bare `$` means: by the name of the currency, by the place of the dateline, by its sign and the issuer’s home. */
export const dollarIssuers: readonly {
  readonly code: string
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly listed?: readonly string[]
  readonly sign: string
  readonly homes: readonly string[]
}[] = dollarIssuerList.entries

/** Symbols by the forms of a unit of measure in any case. */
export const measureForms: Phrases<string> = toPhrases(
  measureUnitList.entries,
  ({forms}) => forms,
  ({symbol}) => symbol,
)

/** Symbols by the forms that must stand exactly so. */
export const measureSymbols: ReadonlyMap<string, string> = new Map(
  measureUnitList.entries.flatMap(({symbol, exact}) => exact.map(form => [form, symbol] as const)),
)

/** The smaller unit that is said behind a greater one, and how many make it: feet → 12 inches. */
export const measureParts: ReadonlyMap<string, {readonly part: string; readonly of: number}> = new Map(
  measurePartList.entries.map(({whole, part, of}) => [whole, {part, of}]),
)

/** A unit of time: `factor` of ISO 8601's `letter` make one (a decade is ten years). */
export interface DurationUnit {
  readonly unit: string
  readonly letter: string
  readonly isClock: boolean
  readonly factor: number
}

/** Units of time by their forms. */
export const durationUnits: Phrases<DurationUnit> = toPhrases(
  durationUnitList.entries,
  ({forms}) => forms,
  (unit): DurationUnit => unit,
)

const adjectives = (kind: string): ReadonlySet<string> =>
  new Set(unitAdjectiveList.entries.filter(entry => entry.kind === kind).flatMap(({words}) => words))

/** Words between a number and its unit of time. */
export const durationAdjectives: ReadonlySet<string> = adjectives('duration')

/** Words between a number and its unit of measure. */
export const measureAdjectives: ReadonlySet<string> = adjectives('measure')

/** `%`, `pp` or `bp` by the words for it. */
export const percentWords: Phrases<string> = toPhrases(
  percentWordList.entries,
  ({forms}) => forms,
  ({unit}) => unit,
)

/** What a figure may be per, in lower case. */
export const rateUnits: ReadonlySet<string> = new Set(rateUnitList.entries.map(unit => unit.toLowerCase()))

/** Words before it. */
export const rateAdjectives: ReadonlySet<string> = new Set(rateAdjectiveList.entries.map(word => word.toLowerCase()))

/** Words after “times” that make a multiplier. */
export const comparisonWords: ReadonlySet<string> = new Set(comparisonWordList.entries)
