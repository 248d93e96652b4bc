import adPhraseList from './ad-phrases.json' with {type: 'json'}
import announceVerbList from './announce-verbs.json' with {type: 'json'}

/** Words with which advertising speaks to a buyer, lower case. */
export const adPhrases: readonly string[] = adPhraseList.entries

/** Verbs of announcing with their past tense, lower case. */
export const announceVerbs: ReadonlyMap<string, string> = new Map(
  announceVerbList.entries.map(({verb, past}) => [verb, past] as const),
)
