import type {Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from '../source/index.js'
import type {Contact, FrontMatter} from './front-matter.js'

/** Every node of prast carries a position; mdast nodes inside it do too. */
interface PrastNode {
  readonly position: Position
}

/**
 * The release AST (“prast”): unist-compatible, plain JSON. The root of one release.
 *
 * Children stand in source order and do not overlap. Ordinary flow content stays mdast.
 */
export interface Release extends PrastNode {
  readonly type: 'release'
  readonly meta: FrontMatter
  readonly children: readonly ReleaseContent[]
}

/** What may stand directly in a release. */
export type ReleaseContent =
  | ReleaseLine
  | Headline
  | Subheadline
  | Lead
  | Section
  | Boilerplate
  | Disclaimer
  | Contacts
  | EndMark
  | FlowContent

/** Ordinary mdast blocks. */
export type FlowContent = Exclude<RootContent, PhrasingContent>

/** “FOR IMMEDIATE RELEASE”, “EMBARGOED UNTIL …”. */
export interface ReleaseLine extends PrastNode {
  readonly type: 'releaseLine'
  readonly timing: 'immediate' | 'embargoed'
  /**
   * The end of the embargo: an ISO date, with the hour and the zone as written where they are given
   * (`2026-05-12T07:00 ET`); the words as written when they give no date; else null.
   */
  readonly until: string | null
  readonly children: readonly PhrasingContent[]
}

/** The release's title. From the front matter's `title` when `origin` says so: its position is then the scalar there. */
export interface Headline extends PrastNode {
  readonly type: 'headline'
  readonly origin: 'body' | 'frontMatter'
  readonly children: readonly PhrasingContent[]
}

/** A line under the headline, before the lead. */
export interface Subheadline extends PrastNode {
  readonly type: 'subheadline'
  readonly origin: 'body' | 'frontMatter'
  readonly children: readonly PhrasingContent[]
}

/** The first paragraph of the body, with its dateline if it opens with one. */
export interface Lead extends PrastNode {
  readonly type: 'lead'
  readonly dateline: Dateline | null
  /** The words of the paragraph, the dateline's included. */
  readonly children: readonly PhrasingContent[]
}

/** “CITY, State, May 12, 2026 /PRNewswire/ --”: the stretch of the lead that says where, when and by which wire. */
export interface Dateline extends PrastNode {
  readonly type: 'dateline'
  /** As written, state or country included; null when only a date or wire stands there. */
  readonly place: string | null
  /** ISO date, or null when the dateline gives none with a year. */
  readonly date: string | null
  /** The wire service as written, e.g. `PRNewswire`. */
  readonly wire: string | null
  /** Where the place stands. */
  readonly placePosition: Position | null
  /** Where the date stands. */
  readonly datePosition: Position | null
}

/** A heading of the body and what follows it up to the next heading. */
export interface Section extends PrastNode {
  readonly type: 'section'
  readonly depth: number
  /** The first child is the heading: an mdast heading, or a paragraph that stands as one in plain text. */
  readonly children: readonly FlowContent[]
}

/** “About Acme”: the standing text about an organization. The first child may be its heading. */
export interface Boilerplate extends PrastNode {
  readonly type: 'boilerplate'
  readonly organization: string
  readonly children: readonly FlowContent[]
}

/** Forward-looking statements or another standing legal notice. */
export interface Disclaimer extends PrastNode {
  readonly type: 'disclaimer'
  readonly children: readonly FlowContent[]
}

/** The block that says whom the press may call. */
export interface Contacts extends PrastNode {
  readonly type: 'contacts'
  readonly contacts: readonly Contact[]
  readonly children: readonly FlowContent[]
}

/** `###`, `-30-`, `ENDS`: here the release ends. */
export interface EndMark extends PrastNode {
  readonly type: 'endMark'
  /** As written. */
  readonly mark: string
}

/** Every node that a release tree can hold. */
export type PrastContent =
  | Release
  | ReleaseLine
  | Headline
  | Subheadline
  | Lead
  | Section
  | Boilerplate
  | Disclaimer
  | Contacts
  | EndMark

export type {Heading, Paragraph, PhrasingContent, Root, RootContent}
