import addresseeList from './addressees.json' with {type: 'json'}
import adjunctOpenerList from './adjunct-openers.json' with {type: 'json'}
import clauseLinkList from './clause-links.json' with {type: 'json'}
import finiteVerbList from './finite-verbs.json' with {type: 'json'}
import gladWordList from './glad-words.json' with {type: 'json'}
import reportingVerbList from './reporting-verbs.json' with {type: 'json'}
import tellingVerbList from './telling-verbs.json' with {type: 'json'}

/** How a verb reports: `kind` is speech or thought, `bare` whether it takes a clause without “that” (any, sure, never). */
export interface Reporting {
  readonly kind: string
  readonly bare: string
}

/** Verbs that report a clause, by form. */
export const reportingVerbs: ReadonlyMap<string, Reporting> = new Map(
  reportingVerbList.entries.flatMap(({kind, bare, verbs}) => verbs.map(verb => [verb, {kind, bare}] as const)),
)

const finiteOf = (wanted: string): ReadonlySet<string> =>
  new Set(finiteVerbList.entries.flatMap(({kind, words}) => (kind === wanted ? words : [])))

/** Verbs after which those who are told something stand, lower case. */
export const tellingVerbs: ReadonlySet<string> = new Set(tellingVerbList.entries)

/** Forms of be, have and do, and modal verbs, lower case. */
export const auxiliaries: ReadonlySet<string> = finiteOf('auxiliary')

/** A subject with its auxiliary (“it’s”), lower case. */
export const contractions: ReadonlySet<string> = finiteOf('contraction')

/** Irregular past forms, lower case. */
export const pastForms: ReadonlySet<string> = finiteOf('past')

/** Those who are told something, lower case. */
export const addressees: ReadonlySet<string> = new Set(addresseeList.entries)

/** “is ⟨pleased⟩ to announce”, lower case. */
export const gladWords: ReadonlySet<string> = new Set(gladWordList.entries)

/** Words that open a clause inside a sentence, lower case. */
export const clauseLinks: ReadonlySet<string> = new Set(clauseLinkList.entries)

/** Prepositions that say where, when and to whom something was said, lower case. */
export const adjunctOpeners: ReadonlySet<string> = new Set(adjunctOpenerList.entries)
