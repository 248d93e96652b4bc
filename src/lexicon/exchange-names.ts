import exchangeFormList from './exchange-forms.json' with {type: 'json'}
import exchanges from './exchanges.json' with {type: 'json'}

/** `Nasdaq-GS` → `NASDAQGS`: the name of an exchange as it is looked up. */
export function foldExchange(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9ÖØ]/g, '')
}

/** The exchange that a folded name means, by its ISO 10383 code. */
export const exchangeCodes: ReadonlyMap<string, string> = new Map(
  exchanges.entries.flatMap(({name, mic, aliases}) =>
    [name, ...aliases].map(form => [foldExchange(form), mic] as const),
  ),
)

/** How the name of an exchange may be written, the best form first, by its folded name; only names that mean nothing else. */
export const exchangeForms: ReadonlyMap<string, readonly string[]> = new Map(
  exchangeFormList.entries.map(({forms}) => [foldExchange(forms[0] ?? ''), forms] as const),
)
