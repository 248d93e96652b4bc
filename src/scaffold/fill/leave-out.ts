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

const nestedItem = /\n(?=\s{1,20}(?:[-*+]|\d{1,9}[.)]) )/

/** An item with the items of its own list, of which each stays or goes by itself. */
function keepItem(item: string, isHit: (text: string) => boolean, isStop: (found: Placeholder) => boolean): string {
  if (!isHit(item)) return item
  const [head = '', ...nested] = item.split(nestedItem).map(part => keepHead(part, isHit, isStop))
  const kept = nested.filter(Boolean)
  const isEmptied = head.endsWith(':') && nested.length > 0 && kept.length === 0
  return head === '' || isEmptied ? '' : [head, ...kept].join('\n')
}

function keepHead(part: string, isHit: (text: string) => boolean, isStop: (found: Placeholder) => boolean): string {
  if (!isHit(part)) return part
  const at = part.length - part.trimStart().replace(marker, '').length
  const kept = keepSentences(part.slice(at), isHit, isStop)
  return kept && part.slice(0, at) + kept
}

function joinParts(kept: readonly string[], parts: readonly string[], kind: BlockKind): string {
  // Head and rule of a table are none of its rows.
  if (kept.length === 0 || (kind === 'table' && kept.length <= 2 && parts.length > 2)) return ''
  const text = kept.join('\n')
  return kind === 'lines' ? text.replace(/(?:\\| {2})$/, '') : text
}
