import ascii from './ascii.json' with {type: 'json'}

/** What ASCII text writes for a sign that it does not have. */
export const asciiReplacements: ReadonlyMap<string, string> = new Map(
  ascii.entries.map(({sign, ascii: text}) => [sign, text]),
)
