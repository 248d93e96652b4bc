import eventWordList from './investor-events.json' with {type: 'json'}
import measureList from './non-gaap-measures.json' with {type: 'json'}
import noticePartList from './notice-parts.json' with {type: 'json'}
import unquotedNoticeList from './unquoted-notices.json' with {type: 'json'}

/** Measures of results outside of accounting rules, with those of the rules that each is compared with, lower case. */
export const nonGaapMeasures: readonly {
  readonly name: string
  readonly measures: readonly string[]
  readonly counterparts: readonly string[]
}[] = measureList.entries

/** The parts of a notice on forward-looking statements: what a message calls each, and its words, lower case. */
export const noticeParts: readonly {
  readonly part: string
  readonly name: string
  readonly phrases: readonly string[]
}[] = noticePartList.entries

/** What words around a call or webcast say, lower case, with the words. */
export const investorEventWords: readonly {readonly use: string; readonly words: readonly string[]}[] =
  eventWordList.entries

/** What a headline says of a notice in which by custom nobody is quoted, lower case. */
export const unquotedNotices: readonly {
  readonly action: readonly string[]
  readonly thing: readonly string[]
  readonly other: readonly string[]
}[] = unquotedNoticeList.entries
