import type {Position} from '../source/index.js'

/**
 * A stretch of the release: `source.slice(start.offset, end.offset) === text`, except where it crosses markup:
 * then `text` is what a reader sees and `raw` is the slice.
 */
export interface TextSpan {
  readonly text: string
  readonly position: Position
  readonly raw?: string
}

/** Speech that the release attributes to a speaker. */
export interface Quote {
  /**
   * `direct`: whole clauses in quotation marks; `partial`: a fragment in a reporting sentence; `block`: a block quote;
   * `indirect`, given only where it is asked for: a clause that a sentence reports without marks.
   */
  readonly kind: 'direct' | 'partial' | 'block' | 'indirect'
  /** The words said: the segments joined by one space, without quotation marks. */
  readonly text: string
  readonly segments: readonly TextSpan[]
  /** Null when nobody can be named (`resolution` is then `unresolved`). */
  readonly speaker: Speaker | null
  /** All of them, in order, where several people say it together. */
  readonly speakers?: readonly Speaker[]
  /** The verb or phrase that attributes; null for a colon, a bare name and title, or a carried quote. */
  readonly cue: TextSpan | null
  readonly resolution: 'explicit' | 'surname' | 'pronoun' | 'carried' | 'unresolved'
}

/** Who said it. */
export interface Speaker {
  readonly type: 'person' | 'organization' | 'unnamed'
  /** The fullest form that the release gives anywhere, without honorifics and post-nominals. */
  readonly name: string | null
  /** The words next to the quote. */
  readonly mention: TextSpan | null
  readonly title: string | null
  readonly organization: string | null
}

/** How a figure is qualified. */
export type Modifier = 'approximately' | 'more-than' | 'less-than' | 'at-least' | 'at-most'

/** What kind of quantity a figure states. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'duration'
  | 'multiplier'
  | 'ratio'
  | 'ordinal'
  | 'number'

/** A number that states a quantity. */
export interface Figure extends TextSpan {
  readonly kind: FigureKind
  /** The number in full (12.5 for 12.5%); null for a range. */
  readonly value: number | null
  /** Ends of a range, inclusive. */
  readonly min?: number
  readonly max?: number
  /** ISO 4217 code, `%`, `pp`, `bp`, `x`, a unit symbol or the counted noun. */
  readonly unit: string | null
  readonly modifier: Modifier | null
  /** ISO 8601, of a duration. */
  readonly iso?: string
  /** “$1.25 per share” → `share`. */
  readonly per?: string
  /** What is measured, as written. */
  readonly subject?: string
  /** The numbers of one stated change carry the same `id`. */
  readonly change?: FigureChange
  /** The headers of the cell it stands in. */
  readonly table?: {readonly row: string | null; readonly column: string | null}
}

/** The part that a figure has in a stated change: “rose 12% (delta) to $1.12 billion (to) from $1.00 billion (from)”. */
export interface FigureChange {
  readonly id: number
  readonly role: 'delta' | 'to' | 'from'
  readonly direction: 'up' | 'down' | 'flat'
}

/** An expression with a place on the calendar or the clock. */
export interface DateMention extends TextSpan {
  readonly type: 'date' | 'time' | 'range' | 'set'
  /** TIMEX3, ranges as `start/end`; null when it cannot be resolved. */
  readonly value: string | null
  /** First and last day, ISO dates, inclusive; null where not known. */
  readonly start: string | null
  readonly end: string | null
  readonly mod?: 'START' | 'MID' | 'END'
  /** IANA name. */
  readonly timezone?: string
  /** The zone as written. */
  readonly timezoneText?: string
  /** ISO 8601, of an anchored stretch. */
  readonly duration?: string
  /** TIMEX3 `quant` and `freq` of a set. */
  readonly quant?: string
  readonly freq?: string
  /** Parts that the text does not say but the context gives. */
  readonly inferred: readonly ('year' | 'month' | 'day')[]
  readonly ambiguous?: true
  readonly unresolved?: true
}

/** The mentions of one release by kind, each list sorted by start. Extractors of new kinds merge into this interface. */
export interface MentionMap {
  quotes: Quote
  /** Indirect speech, which stands in no other list. */
  indirectQuotes: Quote
  figures: Figure
  dates: DateMention
}

/** The name of a kind of mention. */
export type MentionKind = keyof MentionMap
