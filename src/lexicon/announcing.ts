import adPhraseList from './ad-phrases.json' with {type: 'json'}
import announceVerbList from './announce-verbs.json' with {type: 'json'}
import emphasisWordList from './emphasis-words.json' with {type: 'json'}

/** Words with which advertising speaks to a buyer, lower case. */
export const adPhrases: readonly string[] = adPhraseList.entries

/** Verbs of announcing with their past tense, lower case. */
export const announceVerbs: ReadonlyMap<string, string> = new Map(
  announceVerbList.entries.map(({verb, past}) => [verb, past] as const),
)

/** Common words that advertising writes in capitals, lower case. */
export const emphasisWords: ReadonlySet<string> = new Set(emphasisWordList.entries)
