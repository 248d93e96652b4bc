import type {Lines} from '../source/index.js'
import {type Block, isParagraph} from './block.js'
import {opensStandingText} from './body.js'
import {toDateline} from './dateline-node.js'
import {looksLikeTitle} from './recognise/title.js'

/** How many blocks may stand before the lead: titles, highlights, contacts. */
const reach = 24

/**
 * The index of the first paragraph that opens with a dateline, or -1. A place alone counts only where the release begins
 * with a label or list (“News summary:”): “ACME — the leader in …” may be a sentence of the body.
 */
export function findDatelinedLead(blocks: readonly Block[], lines: Lines): number {
  let hasLabel = false
  let hasText = false
  for (const [i, block] of blocks.slice(0, reach).entries()) {
    const dateline = toDateline(block, lines)
    if (dateline && (dateline.date !== null || dateline.wire !== null || hasLabel)) return i
    const isLabel = block.node.type === 'list' || (block.text.endsWith(':') && block.text.length <= 40)
    if (isLabel && !hasText) hasLabel = true
    if (isParagraph(block) && block.text.length > 60 && !looksLikeTitle(block.text)) hasText = true
    if (block.text.startsWith('About ') && opensStandingText(block)) return -1
  }
  return -1
}
