import clauseStopList from './clause-stops.json' with {type: 'json'}
import connectiveList from './connectives.json' with {type: 'json'}
import documentList from './documents.json' with {type: 'json'}
import namingWordList from './naming-words.json' with {type: 'json'}
import speakerStopList from './speaker-stops.json' with {type: 'json'}
import speechAdverbList from './speech-adverbs.json' with {type: 'json'}
import speechVerbList from './speech-verbs.json' with {type: 'json'}
import talkList from './talks.json' with {type: 'json'}

/** A form of a verb of attribution, and what it takes beside it: a whole sentence, a fragment, or both. */
export interface SpeechVerb {
  readonly verb: string
  readonly takes: string
}

/** Verbs of attribution by their first word, lower case. */
export const speechVerbs: ReadonlyMap<string, readonly SpeechVerb[]> = byFirstWord(
  speechVerbList.entries.flatMap(({takes, verbs}) => verbs.map(verb => ({verb, takes}))),
)

/** Adverbs and auxiliaries beside a verb of speech, lower case. */
export const speechAdverbs: ReadonlySet<string> = new Set(speechAdverbList.entries)

/** Words that end the description of a speaker, lower case. */
export const clauseStops: ReadonlySet<string> = new Set(clauseStopList.entries)

/** Words that open a clause and never a speaker, lower case. */
export const speakerStops: ReadonlySet<string> = new Set(speakerStopList.entries)

/** Words before quotation marks that hold a name or a term, lower case. */
export const namingWords: ReadonlySet<string> = new Set(namingWordList.entries)

function byFirstWord(entries: readonly SpeechVerb[]): Map<string, SpeechVerb[]> {
  const verbs = new Map<string, SpeechVerb[]>()
  for (const entry of entries) {
    const [first = ''] = entry.verb.split(' ')
    const known = verbs.get(first)
    if (known) known.push(entry)
    else verbs.set(first, [entry])
  }
  return verbs
}

/** Nouns for what is held on a topic, lower case: a `talk` on “…”. */
export const talks: ReadonlySet<string> = new Set(talkList.entries)

/** Words that tie two quotations of one speaker, lower case. */
export const connectives: ReadonlySet<string> = new Set(connectiveList.entries)

/** Documents that speak for whoever wrote them, lower case. */
export const documents: ReadonlySet<string> = new Set(documentList.entries)
