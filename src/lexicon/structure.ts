import exchanges from './exchanges.json' with {type: 'json'}
import functionWordList from './function-words.json' with {type: 'json'}
import wires from './wires.json' with {type: 'json'}

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
