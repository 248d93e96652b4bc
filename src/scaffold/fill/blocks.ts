/** What a block of a template is, which says what falls away with a field that is set to nothing. */
export type BlockKind = 'heading' | 'table' | 'list' | 'lines' | 'quote' | 'paragraph'

/** The blocks of a template's body: what stands between blank lines. */
export function readBlocks(body: string): readonly string[] {
  return body
    .replace(/^[ \t]{1,200}$/gm, '')
    .split(/\n{2,100}/)
    .map(block => block.replace(/^\n{1,100}|\n{1,100}$/g, ''))
    .filter(block => block !== '')
}

/** What a block is, by how its lines begin and end. */
export function kindOf(block: string): BlockKind {
  if (levelOf(block) > 0) return 'heading'
  if (block.startsWith('|')) return 'table'
  if (marker.test(block)) return 'list'
  if (block.startsWith('>')) return 'quote'
  return /(?:\\| {2})\n/.test(block) ? 'lines' : 'paragraph'
}

/** `- ` and `1. ` */
export const marker = /^(?:[-*+]|\d{1,9}[.)]) {1,4}/

/** The level of a heading; 0 for what is none, an end mark of number signs included. */
export const levelOf = (block: string): number => /^(#{1,6}) {1,4}[^#\s]/.exec(block)?.[1]?.length ?? 0

/** The parts of a block, of which each stays or goes by itself: rows, items with what is indented below them, lines. */
export function partsOf(block: string, kind: BlockKind): readonly string[] {
  if (kind === 'table' || kind === 'lines') return block.split('\n')
  if (kind === 'list') return block.split(/\n(?=(?:[-*+]|\d{1,9}[.)]) )/)
  return [block]
}
