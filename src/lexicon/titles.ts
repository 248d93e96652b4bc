import formalTitleList from './formal-titles.json' with {type: 'json'}
import postChangeList from './post-changes.json' with {type: 'json'}
import properList from './proper-title-words.json' with {type: 'json'}

/** Words of titles that always keep their capital, lower case and without a last full stop: `europe`. */
export const properTitleWords: ReadonlySet<string> = new Set(properList.entries)

/** Words of what somebody has won, lower case: `champion`. */
export const awardWords: ReadonlySet<string> = new Set(properList.awards)

/** The last words of titles that have capitals directly before a name, lower case: `chief executive`. */
export const formalTitles: ReadonlySet<string> = new Set(formalTitleList.entries)

/** Words after which a title before a name only describes, lower case: “its president”. */
export const titleOwners: ReadonlySet<string> = new Set(formalTitleList.owners)

/** Words that put a post into the past or the future, or may name a second one, lower case. */
export const postChanges: ReadonlySet<string> = new Set(postChangeList.entries)
