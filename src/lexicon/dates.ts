import dateWordList from './date-words.json' with {type: 'json'}
import holidayList from './holidays.json' with {type: 'json'}
import namedWeekdayList from './named-weekdays.json' with {type: 'json'}
import planWordList from './plan-words.json' with {type: 'json'}
import tenseWordList from './tense-words.json' with {type: 'json'}
import countedNounList from './year-counted-nouns.json' with {type: 'json'}
import headWordList from './year-head-words.json' with {type: 'json'}
import numberedWordList from './year-numbered-words.json' with {type: 'json'}

/** The words of date expressions, lower case, by the part they play. */
export const dateWords: readonly {readonly kind: string; readonly words: readonly string[]}[] = dateWordList.entries

/** Nouns, lower case, that make a four-digit number before them a count. */
export const yearCountedNouns: ReadonlySet<string> = new Set(countedNounList.entries)

/** Words, lower case, that make a four-digit number after them part of a name. */
export const yearNumberedWords: ReadonlySet<string> = new Set(numberedWordList.entries)

/** Words, lower case, that make a weekday after them a name. */
export const namedWeekdays: ReadonlySet<string> = new Set(namedWeekdayList.entries)

/**
 * A feast: a fixed day, a weekday of a month (index -1 is the last), or days from Easter Sunday; `after` counts on.
 * Of an Islamic one month and day are of that calendar, the whole month where there is no day. `days` are all that are known.
 */
export interface Holiday {
  readonly names: readonly string[]
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly index?: number
  readonly after?: number
  readonly easter?: number
  readonly isIslamic?: boolean
  readonly days?: readonly string[]
  /** Also the name of a sale, so that a year must stand with it. */
  readonly isNamed?: boolean
}

/** Feasts by the names they have, lower case, without apostrophes. */
export const holidays: readonly Holiday[] = holidayList.entries

/** Words and phrases, lower case, after which something is still to come. */
export const planWords: readonly string[] = planWordList.entries

/** Words in the head of a row or column, lower case, that make the four-digit numbers in it years. */
export const yearHeadWords: ReadonlySet<string> = new Set(headWordList.entries)

const tenseWordsOf = (wanted: string): readonly string[] =>
  tenseWordList.entries.flatMap(({kind, words}) => (kind === wanted ? words : []))

/** Participles, lower case, of what takes place on a day: “was held on May 3”. */
export const happenedWords = tenseWordsOf('happened')

/** Verbs in the past, lower case, that need no object: “opened on May 3”. */
export const occurredWords = tenseWordsOf('occurred')

/** Verbs in the past, lower case, of what somebody does at a place: “arrived at the pier on May 3”. */
export const movedWords = tenseWordsOf('moved')

/** Words, lower case, after which a date is not that of the sentence’s verb: “holders of record on May 1”. */
export const datedWords = tenseWordsOf('dated')
