import {findPlaceholders, type Placeholder} from '../placeholders.js'
import {type BlockKind, kindOf, marker, partsOf} from './blocks.js'
import {keepSentences} from './keep-sentences.js'

/** Whether a placeholder’s field is set to nothing. */
export type IsNothing = (found: Placeholder) => boolean

/**
 * Takes away what a field that is set to nothing stands in: the brackets around it, its part of the dateline, its row, line or
 * sentence, the list item with the last sentence, and the whole block where nothing else is in it.
 */
export function leaveOut(block: string, isNothing: IsNothing, isStop: (found: Placeholder) => boolean): string {
  const isHit = (text: string): boolean => findPlaceholders(text).some(isNothing)
  if (!isHit(block)) return block
  const kind = kindOf(block)
  const text = withoutBrackets(block, isHit)
  if (kind === 'paragraph') return keepSentences(withoutPlaces(text, isHit), isHit, isStop)
  const parts = partsOf(text, kind)
  const keep = kind === 'list' ? (item: string) => keepItem(item, isHit, isStop) : keepWhole(isHit)
  return joinParts(parts.map(keep).filter(Boolean), parts, kind)
}

/** `(…)` with a space before it. */
const brackets = / ?\([^()\n]{1,300}\)/g

const withoutBrackets = (block: string, isHit: (text: string) => boolean): string =>
  block.replace(brackets, found => (isHit(found) ? '' : found))

/** The dateline, up to its dash: `{{city|upper}}, {{state}}, {{release_date}} –` */
const dateline = /^(?:\{\{[^{}\n]{1,100}\}\}|\p{Lu}[\p{Lu} .]{1,30}),[^.\n]{0,200}? (?:[–—]|--?) /u

/** BOSTON, May 12, 2026 –: a part of the dateline that is one placeholder goes with the comma before it. */
const withoutPlaces = (text: string, isHit: (text: string) => boolean): string =>
  text.replace(dateline, found =>
    found.replace(/, \{\{[^{}\n]{1,200}\}\}(?=,| [–—-])/g, part => (isHit(part) ? '' : part)),
  )

const keepWhole = (isHit: (text: string) => boolean) => (part: string) => (isHit(part) ? '' : part)

/** An item that holds a list of its own stays or goes as a whole. */
function keepItem(item: string, isHit: (text: string) => boolean, isStop: (found: Placeholder) => boolean): string {
  if (!isHit(item) || /\n\s{1,20}(?:[-*+]|\d{1,9}[.)]) /.test(item)) return keepWhole(isHit)(item)
  const [sign = ''] = marker.exec(item) ?? []
  const kept = keepSentences(item.slice(sign.length), isHit, isStop)
  return kept && sign + kept
}

function joinParts(kept: readonly string[], parts: readonly string[], kind: BlockKind): string {
  // Head and rule of a table are none of its rows.
  if (kept.length === 0 || (kind === 'table' && kept.length <= 2 && parts.length > 2)) return ''
  const text = kept.join('\n')
  return kind === 'lines' ? text.replace(/(?:\\| {2})$/, '') : text
}
