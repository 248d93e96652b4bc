import type {Nodes, Root} from 'hast'
import type {Measure} from './measure.js'
import type {HoldsStandingText} from './standing-text.js'

/** A page while its release is looked for. */
export interface Page {
  readonly root: Root
  readonly measures: ReadonlyMap<Nodes, Measure>
  readonly holdsStandingText: HoldsStandingText
  /** Told of everything that is taken out with words in it, and what it was for: a kind of furniture, `hidden` or `around`. */
  onDrop(kind: string, text: string): void
}
