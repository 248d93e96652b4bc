import type {Draft} from '../../draft/index.js'
import {blockAt} from '../../prose/index.js'

/** Whether an offset of the source stands in a paragraph, and not in a heading, list, block quote, table or signature. */
export function isInRunningText({prose}: Pick<Draft, 'prose'>, offset: number): boolean {
  const block = blockAt(prose, offset)
  if (!block || offset === block.source.end) return false
  return (block.role === 'lead' || block.role === 'body') && block.within.length === 0
}
