import contactFieldList from './contact-fields.json' with {type: 'json'}
import contactOrganizationWordList from './contact-organization-words.json' with {type: 'json'}
import contactPhraseList from './contact-phrases.json' with {type: 'json'}
import contactWordList from './contact-words.json' with {type: 'json'}
import gluedWordList from './glued-words.json' with {type: 'json'}

/** What a word does in the label of a block of contacts. */
export type ContactWordPart = 'head' | 'desk' | 'qualifier' | 'tail' | 'joint'

/** Words of contact labels, lower case, with their part. */
export const contactWords: ReadonlyMap<string, ContactWordPart> = new Map(
  contactWordList.entries.map(({word, part}) => [word, part as ContactWordPart]),
)

/** Phrases that open a block of contacts, lower case. */
export const contactPhrases: ReadonlySet<string> = new Set(contactPhraseList.entries)

/** Labels of one fact about a contact, lower case. */
export const contactFields: ReadonlySet<string> = new Set(contactFieldList.entries)

/** Words that tell a desk or an agency from a person, lower case. */
export const contactOrganizationWords: ReadonlySet<string> = new Set(contactOrganizationWordList.entries)

/** Words that run into an e-mail address when a line break is lost, longest first. */
export const gluedWords: readonly string[] = [...gluedWordList.entries].sort((a, b) => b.length - a.length)
