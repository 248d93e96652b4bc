import honorificList from './honorifics.json' with {type: 'json'}
import nameParticleList from './name-particles.json' with {type: 'json'}
import organizationWordList from './organization-words.json' with {type: 'json'}
import speechVerbList from './speech-verbs.json' with {type: 'json'}
import titleFieldList from './title-fields.json' with {type: 'json'}
import titleWordList from './title-words.json' with {type: 'json'}

/** A form of a verb of attribution; partial ones take a fragment only. */
export interface SpeechVerb {
  readonly verb: string
  readonly partial: boolean
}

export const speechVerbs: readonly SpeechVerb[] = speechVerbList.entries

/** Words of titles, lower case. */
export const titleWords: ReadonlySet<string> = new Set(titleWordList.entries.map(({word}) => word))

/** Honorifics and post-nominals, without their full stop. */
export const honorifics: readonly {readonly word: string; readonly place: string}[] = honorificList.entries

/** Small words inside personal names, lower case. */
export const nameParticles: ReadonlySet<string> = new Set(nameParticleList.entries)

/** Words that tell an organization from a person, lower case. */
export const organizationWords: ReadonlySet<string> = new Set(organizationWordList.entries)

/** Fields of work in titles, lower case. */
export const titleFields: ReadonlySet<string> = new Set(titleFieldList.entries)
