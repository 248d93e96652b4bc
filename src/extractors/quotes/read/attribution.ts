import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import type {SpeakerText} from './speaker-text.js'

/** Words that say who speaks, in one block. Spans are offsets into its text. */
export interface Attribution {
  readonly prose: Prose
  readonly speaker: SpeakerText
  /** The verb or phrase; undefined for a colon or a bare name. */
  readonly cue: Span | undefined
  /** A surname alone beside no verb of speech: it speaks only where the release knows somebody of that name. */
  readonly isTentative?: boolean
}
