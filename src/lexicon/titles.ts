import properList from './proper-title-words.json' with {type: 'json'}

/** Words of titles that always keep their capital, lower case and without a last full stop: `europe`. */
export const properTitleWords: ReadonlySet<string> = new Set(properList.entries)

/** Words of what somebody has won, lower case: `champion`. */
export const awardWords: ReadonlySet<string> = new Set(properList.awards)
