import type {Document, Draft} from '../draft/index.js'
import type {Paint} from './types.js'

/** A release and what was extracted from it. */
export interface ExtractedRelease {
  /** As the user named it. */
  readonly file: string
  readonly draft: Draft
  readonly document: Document
}

/** What a mention reporter is told about where its text goes. */
export interface MentionContext {
  readonly paint: Paint
  /** Columns of the terminal, or of the page. */
  readonly width: number
  /** The kinds that were asked for: `quotes`, `figures`, `dates`. */
  readonly kinds: readonly string[]
  /** Takes what the reader should know and the format has no place for, a sentence without its full stop. */
  readonly warn: (sentence: string) => void
}

/** One report in the making: `add` gives the text of each release as soon as it is done, `finish` what stands at the end. */
export interface MentionReport {
  /** What stands before the first release. */
  readonly head?: string
  add(release: ExtractedRelease): string
  finish?(): string
}

/** A format of mentions: opens a report for one run. */
export type MentionReporter = (context: MentionContext) => MentionReport
