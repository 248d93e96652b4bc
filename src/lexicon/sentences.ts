import abbreviations from './abbreviations.json' with {type: 'json'}
import companyPosts from './company-posts.json' with {type: 'json'}
import openers from './sentence-openers.json' with {type: 'json'}

/** What the full stop of an abbreviation says about the end of a sentence. */
export type AbbreviationKind = 'title' | 'month' | 'company' | 'place' | 'other'

/** Abbreviations in lower case without their last full stop, by kind. */
export const abbreviationKinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  abbreviations.entries.flatMap(({kind, words}) => words.map(word => [word, kind as AbbreviationKind] as const)),
)

/** Small words with which sentences begin, lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(openers.entries)

/** Words of posts that go on after the abbreviation of a company, lower case: “Acme Corp. Chief Executive”. */
export const postOpeners: ReadonlySet<string> = new Set(companyPosts.entries)
