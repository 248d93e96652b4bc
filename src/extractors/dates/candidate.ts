import type {CalendarDay} from '../../calendar/index.js'
import type {Span} from '../../source/index.js'
import type {Shape} from './shape.js'

/** Something that reads like a date. Offsets into the shape of its block. */
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
  /** `Q1` or `H2` of a quarter or half, also where its year is not known. */
  readonly part?: string
  /** A single day, also where its value is not known. */
  readonly isDay?: true
  /** `T…` of a time of day that may join a date. */
  readonly clock?: string
  /** Whether the clock is one of twelve hours of which the half of the day is not said: “half past five”. */
  readonly isOpen?: true
  /** A time only beside a day: the “at 3” of “Friday at 3”. */
  readonly isWeak?: true
  /** A day that does not exist, whose parts are no dates either. */
  readonly isVoid?: true
  /** TIMEX3 of a set. */
  readonly quant?: string
  readonly freq?: string
  /** Wins over an overlapping candidate of the same length and lower rank. */
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

/** Where a pattern matched, and the words and places of its named groups. */
export interface Match extends Span {
  readonly words: Readonly<Record<string, string | undefined>>
  readonly places: Readonly<Record<string, Span | undefined>>
}

/** Finds candidates of one form. */
export interface Finder {
  /** Groups of letters of the shape, as `Mm 123`: a text that has no letter of one of them is not searched. */
  readonly needs: string
  /** Runs over the codes of a shape; flags `dg`. */
  readonly pattern: RegExp
  readonly read: (match: Match, shape: Shape, reading: Reading) => Candidate | undefined
}
