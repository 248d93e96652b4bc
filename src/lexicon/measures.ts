import measureWordList from './measure-words.json' with {type: 'json'}

/** What a word says of the figure near it. */
export type MeasureWord =
  | 'equals'
  | 'equals to'
  | 'states'
  | 'ends'
  | 'preposition'
  | 'filler'
  | 'owner'
  | 'other'
  | 'future'
  | 'issuer'

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  measureWordList.entries.map(({role, words: each}) => [role, new Set(each)]),
)

/** Whether a word, lower case, is one of a class. */
export function isMeasureWord(role: MeasureWord, word: string | undefined): boolean {
  return word !== undefined && words.get(role)?.has(word) === true
}
