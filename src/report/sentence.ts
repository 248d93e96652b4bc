import type {Draft} from '../draft/index.js'
import {blockAt, type Prose, sentenceAt as sentenceIn, toTextOffset} from '../prose/index.js'
import {type Position, spanOf} from '../source/index.js'

/** A sentence as a reader sees it, and the block that it stands in. */
export interface Sentence {
  readonly text: string
  readonly prose: Prose
}

/** The sentence or heading that a stretch of a release begins in, or undefined where it stands in no prose. */
export function sentenceAt({prose: blocks}: Draft, position: Position): Sentence | undefined {
  const span = spanOf(position)
  const prose = blockAt(blocks, span.start)
  if (!prose) return undefined
  const at = toTextOffset(prose, span.start)
  const found = sentenceIn(prose, at)
  return {text: found && at < found.end ? prose.text.slice(found.start, found.end) : prose.text, prose}
}
