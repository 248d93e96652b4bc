import abbreviations from './abbreviations.json' with {type: 'json'}
import ascii from './ascii.json' with {type: 'json'}
import currencyList from './currencies.json' with {type: 'json'}
import exchanges from './exchanges.json' with {type: 'json'}
import figureNameList from './figure-names.json' with {type: 'json'}
import functionWordList from './function-words.json' with {type: 'json'}
import honorificList from './honorifics.json' with {type: 'json'}
import measureUnitList from './measure-units.json' with {type: 'json'}
import months from './months.json' with {type: 'json'}
import nameParticleList from './name-particles.json' with {type: 'json'}
import nounStopList from './noun-stops.json' with {type: 'json'}
import numberWordList from './number-words.json' with {type: 'json'}
import organizationWordList from './organization-words.json' with {type: 'json'}
import speechVerbList from './speech-verbs.json' with {type: 'json'}
import timeZoneList from './time-zones.json' with {type: 'json'}
import titleFieldList from './title-fields.json' with {type: 'json'}
import titleWordList from './title-words.json' with {type: 'json'}
import weekdays from './weekdays.json' with {type: 'json'}
import wires from './wires.json' with {type: 'json'}

/** A list of words as data: what it is, where it comes from, and its entries. */
export interface Lexicon<T> {
  readonly about: string
  readonly source: string
  readonly entries: readonly T[]
}

/** One month: ISO number, full name, AP form before a day, other abbreviations in lower case. */
export interface MonthEntry {
  readonly month: number
  readonly name: string
  readonly ap: string
  readonly short: readonly string[]
}

/** One weekday: ISO number, full name, abbreviations in lower case. */
export interface WeekdayEntry {
  readonly weekday: number
  readonly name: string
  readonly short: readonly string[]
}

export const monthEntries: readonly MonthEntry[] = months.entries
export const weekdayEntries: readonly WeekdayEntry[] = weekdays.entries

/** What the full stop of an abbreviation says about the end of a sentence. */
export type AbbreviationKind = 'title' | 'month' | 'company' | 'other'

/** Abbreviations in lower case without their last full stop, by kind. */
export const abbreviationKinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  abbreviations.entries.flatMap(({kind, words}) => words.map(word => [word, kind as AbbreviationKind] as const)),
)

/** A stock exchange: the name it goes by, ISO 10383 code, other forms in upper case. */
export interface ExchangeEntry {
  readonly name: string
  readonly mic: string
  readonly aliases: readonly string[]
}

export const exchangeEntries: readonly ExchangeEntry[] = exchanges.entries

/** Names of wire services as datelines write them. */
export const wireNames: readonly string[] = wires.entries

/** Function words that any English text of some length holds. */
export const functionWords: ReadonlySet<string> = new Set(functionWordList.entries)

/** What ASCII text writes for a sign that it does not have. */
export const asciiReplacements: ReadonlyMap<string, string> = new Map(
  ascii.entries.map(({sign, ascii: text}) => [sign, text]),
)

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

/** IANA zone by the name or abbreviation that a release writes. */
export const timeZones: ReadonlyMap<string, string> = new Map(
  timeZoneList.entries.flatMap(({zone, names}) => names.map(name => [name, zone] as const)),
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

/** A form of a verb of attribution; partial ones take a fragment only. */
export interface SpeechVerb {
  readonly verb: string
  readonly partial: boolean
}

export const speechVerbs: readonly SpeechVerb[] = speechVerbList.entries

/** Words of titles, lower case. */
export const titleWords: ReadonlySet<string> = new Set(titleWordList.entries.map(({word}) => word))

/** Honorifics and post-nominals, without their full stop. */
export const honorifics: readonly {readonly word: string; readonly place: string}[] = honorificList.entries

/** Small words inside personal names, lower case. */
export const nameParticles: ReadonlySet<string> = new Set(nameParticleList.entries)

/** Words that tell an organization from a person, lower case. */
export const organizationWords: ReadonlySet<string> = new Set(organizationWordList.entries)

/** Fields of work in titles, lower case. */
export const titleFields: ReadonlySet<string> = new Set(titleFieldList.entries)
