import type {Contact, Release} from '../ast/index.js'
import type {Mark, Pieces} from '../markdown/index.js'
import type {Lines, Problem} from '../source/index.js'
import type {Image} from './images.js'
import type {Link} from './links.js'
import type {Ticker} from './tickers.js'

/** What composing a release from its blocks needs to know. */
export interface Composition {
  readonly value: string
  readonly lines: Lines
  /** The front matter's title, where it has one. */
  readonly title: string | undefined
  readonly isPlain: boolean
}

/** A source, parsed: the tree, where source and reader's text differ, and what was noticed on the way. */
export interface ParsedRelease {
  readonly release: Release
  /** Sorted by start; empty for plain text. */
  readonly marks: readonly Mark[]
  readonly problems: readonly Problem[]
  /** What the pieces of a Markdown source read, for its next version. */
  readonly pieces?: Pieces
}

/** What the contract calls `release`: the structure of one release in plain words. */
export interface ReleaseSummary {
  readonly headline: string | null
  readonly subheadlines: readonly string[]
  readonly releaseStatus: {readonly status: 'immediate' | 'embargoed'; readonly until: string | null} | null
  readonly dateline: {readonly place: string | null; readonly date: string | null; readonly wire: string | null} | null
  /** ISO date: the resolved release date. */
  readonly date: string | null
  readonly boilerplates: readonly {readonly organization: string; readonly text: string}[]
  readonly contacts: readonly Contact[]
  readonly tickers: readonly Ticker[]
  /** The text of the forward-looking statements notice. */
  readonly safeHarbor: string | null
  readonly endMark: string | null
  readonly links: readonly Link[]
  readonly images: readonly Image[]
}
