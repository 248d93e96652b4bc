import type {CalendarDay} from '../../calendar/index.js'
import type {Span} from '../../source/index.js'

/** Something that reads like a date. Offsets into the text of its block. */
export interface Candidate extends Span {
  readonly type: 'date' | 'time' | 'range' | 'set'
  /** TIMEX3, or null when the release date is needed and not known. */
  readonly value: string | null
  readonly mod?: 'START' | 'MID' | 'END'
  readonly timezone?: string
  readonly timezoneText?: string
  readonly duration?: string
  /** What the text does not say. */
  readonly inferred: readonly ('year' | 'month' | 'day')[]
  readonly ambiguous?: true
  /** `T…` of a time of day that may join a date. */
  readonly clock?: string
  /** Wins over a longer overlapping candidate of lower rank. */
  readonly rank?: number
}

/** What the finders know besides the text. */
export interface Reading {
  readonly today: CalendarDay | undefined
  /** Bare quarters are fiscal: the release has a fiscal calendar of its own; the year of each known fiscal quarter. */
  readonly fiscalQuarters: ReadonlyMap<number, number> | undefined
  readonly fiscalYearEnd: string | undefined
  /** 10/5/2025 is 10 May, not October 5. */
  readonly dayFirst: boolean
}

/** Finds candidates of one family in a text. */
export type Finder = (text: string, reading: Reading) => readonly Candidate[]
