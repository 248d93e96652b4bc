import baseWordList from './base-words.json' with {type: 'json'}

/** Words that say since when, or against what, something has grown, lower case. */
export const baseWords: ReadonlySet<string> = new Set(baseWordList.entries)
