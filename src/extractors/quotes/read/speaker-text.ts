import type {Span} from '../../../source/index.js'

/** A speaker as the words beside a quote give it. */
export interface SpeakerText {
  /** As written without honorifics; undefined for a pronoun, a post or an organization alone (“the company”). */
  readonly name: string | undefined
  readonly title: string | undefined
  readonly organization: string | undefined
  readonly type: 'person' | 'organization' | 'unnamed' | 'pronoun'
  /** “Its director, Ana Ruiz”: of the organization that the sentence before speaks of. */
  readonly isOwned?: boolean
  /** The words that name and describe the speaker. */
  readonly mention: Span
  /** The speakers of “Ana Ruiz and Tom Berg” after the first. */
  readonly others: readonly SpeakerText[]
}

/** A speaker without name, title and organization. */
export function nameless(type: SpeakerText['type'], mention: Span): SpeakerText {
  return {name: undefined, title: undefined, organization: undefined, type, mention, others: []}
}
