import type {Block} from './block.js'
import {opensStandingText} from './body.js'

/** A text this long says that the release goes on. */
const more = 60

/**
 * Whether a paragraph stands where a title may: more follows it, and, unless `isSure` (plain text, or a headline has
 * been met), no heading comes soon after it.
 */
export function mayBeTitle(blocks: readonly Block[], i: number, isSure: boolean): boolean {
  const block = blocks[i]
  if (!block?.text.includes(' ') || opensStandingText(block)) return false
  const rest = blocks.slice(i + 1)
  if (!rest.some(next => next.text.length > more)) return false
  return isSure || !rest.slice(0, 3).some(next => next.depth !== undefined)
}
