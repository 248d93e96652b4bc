import rangeWordList from './range-words.json' with {type: 'json'}

/** What a word beside a range says of it. */
export type RangeWord = 'band' | 'apart' | 'falling' | 'counted back'

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rangeWordList.entries.map(({role, words: each}) => [role, new Set(each)]),
)

/** Whether a word, lower case, is one of a class. */
export function isRangeWord(role: RangeWord, word: string): boolean {
  return words.get(role)?.has(word) === true
}
