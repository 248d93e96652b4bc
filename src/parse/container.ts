import type {Boilerplate, Contacts, Disclaimer, FlowContent, Section} from '../ast/index.js'
import type {Lines} from '../source/index.js'
import type {Block} from './block.js'
import {readContacts} from './recognise/contact-lines.js'

/** A stretch of blocks that belong together, while it is being filled. */
export type Container = (
  | {readonly kind: 'section'; readonly depth: number}
  | {readonly kind: 'boilerplate'; readonly organization: string}
  | {readonly kind: 'disclaimer'; readonly depth: number | undefined}
  | {readonly kind: 'contacts'}
) & {readonly blocks: Block[]}

/** The node of a filled container; undefined for an empty one. */
export function toContainerNode(
  container: Container,
  {value, lines}: {readonly value: string; readonly lines: Lines},
): Section | Boilerplate | Disclaimer | Contacts | undefined {
  const {blocks} = container
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return undefined
  const children: FlowContent[] = blocks.map(block => block.node)
  const position = lines.toPosition({start: first.span.start, end: last.span.end})
  switch (container.kind) {
    case 'section':
      return {type: 'section', depth: container.depth, children, position}
    case 'boilerplate':
      return {type: 'boilerplate', organization: container.organization, children, position}
    case 'disclaimer':
      return {type: 'disclaimer', children, position}
    case 'contacts': {
      const contacts = readContacts(blocks.flatMap(block => linesOf(block, value)))
      return {type: 'contacts', contacts, children, position}
    }
  }
}

/** The lines of a block as the writer broke them. */
function linesOf(block: Block, value: string): string[] {
  if (block.text === '') return value.slice(block.span.start, block.span.end).split(/\r\n|\n|\r/)
  const {text} = block.words
  const lines: string[] = []
  let at = 0
  for (const end of lineEnds(block, value)) {
    lines.push(text.slice(at, end))
    at = end + 1
  }
  return [...lines, text.slice(at)].map(line => line.trim()).filter(line => line !== '')
}

/** Where the words of a block hold a space that is a line ending in the source. */
function lineEnds({words: {runs, text}}: Block, value: string): readonly number[] {
  return runs.flatMap(run => {
    const raw = value.slice(run.source, run.source + run.sourceLength)
    if (run.length !== run.sourceLength) return text[run.at] === ' ' && /[\r\n]/.test(raw) ? [run.at] : []
    return [...raw.matchAll(/[\r\n]/g)].map(match => run.at + match.index)
  })
}
