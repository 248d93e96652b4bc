import acronymNounList from './acronym-nouns.json' with {type: 'json'}
import afterList from './after-acronyms.json' with {type: 'json'}
import knownList from './known-acronyms.json' with {type: 'json'}

/** Acronyms that nobody spells out, as they are written. */
export const knownAcronyms: ReadonlySet<string> = new Set(knownList.entries)

/** Small words after an acronym that stands by itself, lower case. */
export const afterAcronyms: ReadonlySet<string> = new Set(afterList.entries)

/** Nouns before which an acronym is a scheme or a law and no company, lower case: “TMB status”. */
export const acronymNouns: readonly string[] = acronymNounList.entries
