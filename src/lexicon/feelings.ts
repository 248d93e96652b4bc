import feelingList from './feelings.json' with {type: 'json'}
import {gladWords} from './reported.js'

/** What somebody says to feel, lower case: `excited`, `prouder`. */
export const feelings: ReadonlySet<string> = new Set([...gladWords, ...feelingList.feelings])

/** Words that make a feeling stronger, or tie it to what was said, lower case: `very`, `also`. */
export const intensifiers: ReadonlySet<string> = new Set(feelingList.intensifiers)

/** The verbs between a speaker and a feeling, lower case. */
export const feelingVerbs: ReadonlySet<string> = new Set(feelingList.verbs)

/** I and we, also with a verb, lower case and with a straight apostrophe: `we're`. */
export const selves: ReadonlySet<string> = new Set(feelingList.speakers)

/** How somebody says that something cannot come soon enough, lower case and with a straight apostrophe. */
export const waiting: ReadonlySet<string> = new Set(feelingList.waiting)
