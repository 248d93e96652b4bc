import type {Draft} from '../../draft/index.js'

/** Whether an offset of the source stands in a paragraph, and not in a heading, list, block quote, table or signature. */
export function isInRunningText({prose}: Pick<Draft, 'prose'>, offset: number): boolean {
  const block = prose.find(({source}) => source.start <= offset && offset < source.end)
  return block !== undefined && (block.role === 'lead' || block.role === 'body') && block.within.length === 0
}
