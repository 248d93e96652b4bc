import numeralCueList from './numeral-cues.json' with {type: 'json'}

/** What a small closed class of words says of how the number beside it is written. */
export type NumeralCue =
  | 'scored'
  | 'aged'
  | 'placed'
  | 'plural'
  | 'termed'
  | 'security'
  | 'frequency'
  | 'form'
  | 'ranked'
  | 'notRanked'

const cues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  numeralCueList.entries.map(({role, words}) => [role, new Set(words)]),
)

/** Whether a word, lower case but for symbols of units, is one of a class. */
export function isNumeralCue(role: NumeralCue, word: string | undefined): boolean {
  return word !== undefined && cues.get(role)?.has(word) === true
}
