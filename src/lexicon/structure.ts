import commentToolList from './comment-tools.json' with {type: 'json'}
import companySuffixList from './company-suffixes.json' with {type: 'json'}
import datelineWordList from './dateline-words.json' with {type: 'json'}
import draftMarkList from './draft-marks.json' with {type: 'json'}
import draftRemarkList from './draft-remarks.json' with {type: 'json'}
import exchanges from './exchanges.json' with {type: 'json'}
import functionWordList from './function-words.json' with {type: 'json'}
import issuingBodyList from './issuing-bodies.json' with {type: 'json'}
import legalFormList from './legal-forms.json' with {type: 'json'}
import noticeHeadingList from './notice-headings.json' with {type: 'json'}
import noticeOpeningList from './notice-openings.json' with {type: 'json'}
import postingLabelList from './posting-labels.json' with {type: 'json'}
import releaseKindList from './release-kinds.json' with {type: 'json'}
import releaseTimingList from './release-timings.json' with {type: 'json'}
import reviewWordList from './review-words.json' with {type: 'json'}
import tickerSuffixList from './ticker-suffixes.json' with {type: 'json'}
import titleSmallWordList from './title-small-words.json' with {type: 'json'}
import wires from './wires.json' with {type: 'json'}
import writingVerbList from './writing-verbs.json' with {type: 'json'}

/** A stock exchange: the name it goes by, ISO 10383 code, other forms in upper case. */
export interface ExchangeEntry {
  readonly name: string
  readonly mic: string
  readonly aliases: readonly string[]
}

/** The stock exchanges that releases name. */
export const exchangeEntries: readonly ExchangeEntry[] = exchanges.entries

/** Suffixes that name an exchange after a symbol (`1828.HK`). */
export const tickerSuffixes: ReadonlySet<string> = new Set(tickerSuffixList.entries)

/** Names of wire services as datelines write them. */
export const wireNames: readonly string[] = wires.entries

/** Small words inside the place of a dateline. */
export const placeParticles: ReadonlySet<string> = wordsFor('particle')

/** Words in capitals that open no dateline. */
export const datelineStops: ReadonlySet<string> = wordsFor('stop')

/** What is written over a release that is not ready or not for the public, lower case. */
export const draftMarks: ReadonlySet<string> = new Set(draftMarkList.entries)

/** Words of the notes on a draft that people write to each other, by their use, lower case. */
export const draftRemarks: readonly {readonly use: string; readonly words: readonly string[]}[] =
  draftRemarkList.entries

/** Verbs with which somebody asks in brackets for what is still to be written, lower case. */
export const writingVerbs: readonly string[] = writingVerbList.entries

/** First words of what a reviewer asks in brackets, lower case. */
export const reviewWords: ReadonlySet<string> = new Set(reviewWordList.entries)

/** First words of comments that speak to a program, lower case. */
export const commentTools: ReadonlySet<string> = new Set(commentToolList.entries)

/** Function words that any English text of some length holds. */
export const functionWords: ReadonlySet<string> = new Set(functionWordList.entries)

/** First words of the names of bodies that issue releases, lower case. */
export const issuingBodies: ReadonlySet<string> = new Set(issuingBodyList.entries)

/** Abbreviations that end a company's name, lower case, without their last full stop. */
export const legalForms: ReadonlySet<string> = new Set(legalFormList.entries)

/** Words at the end of a company's name that a release leaves out, lower case. */
export const companySuffixes: ReadonlySet<string> = new Set(companySuffixList.entries)

/** Headings of legal notices, lower case, that count wherever they stand in a line. */
export const noticeWords: readonly string[] = phrasesAt('anywhere')

/** Headings of legal notices, lower case, that count at the start of a line. */
export const noticeHeadings: ReadonlySet<string> = new Set(phrasesAt('opening'))

/** Headings of what a medicine's label says, lower case, that count where the line says nothing else but “and …”. */
export const labelHeadings: ReadonlySet<string> = new Set(phrasesAt('label'))

/** First words of the sentence that opens a notice on forward-looking statements, lower case. */
export const noticeOpenings: ReadonlySet<string> = new Set(noticeOpeningList.entries)

/** First words of the line that says when the news may be used, lower case. */
export const releaseTimings: ReadonlyMap<string, 'immediate' | 'embargoed'> = new Map(
  releaseTimingList.entries.map(({phrase, timing}) => [phrase, timing === 'immediate' ? timing : 'embargoed']),
)

/** Lines above a headline that say what kind of text follows, lower case. */
export const releaseKinds: ReadonlySet<string> = new Set(releaseKindList.entries)

/** Words of four letters and more that may stay small in a headline, lower case. */
export const titleSmallWords: ReadonlySet<string> = new Set(titleSmallWordList.entries)

/** Labels before the day on a line that says when a release was posted, lower case. */
export const postingLabels: ReadonlySet<string> = new Set(postingLabelList.entries)

function wordsFor(use: string): ReadonlySet<string> {
  return new Set(datelineWordList.entries.filter(entry => entry.use === use).map(({word}) => word))
}

function phrasesAt(place: string): string[] {
  return noticeHeadingList.entries.filter(entry => entry.place === place).map(({phrase}) => phrase)
}
