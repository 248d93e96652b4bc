import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {type MarkRecorder, recordMarks} from './marks.js'
import {mendEnds, mendStarts} from './mend-places.js'
import {tableExtensions} from './tables.js'

/** The parser, with what it notices about places where source and reader's text differ. */
export interface Parser {
  readonly recorder: MarkRecorder
  parse(text: string): Root
}

let plainParser: Parser | undefined
let tableParser: Parser | undefined

/** The parser that reads tables, or the one that does not: the construct costs half a parse. */
export function parserFor(hasTables: boolean): Parser {
  if (hasTables) return (tableParser ??= createParser(true))
  return (plainParser ??= createParser(false))
}

function createParser(hasTables: boolean): Parser {
  const recorder = recordMarks()
  const tables = hasTables ? tableExtensions() : {micromark: [], fromMarkdown: []}
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', tables.micromark)
    .data('fromMarkdownExtensions', [...tables.fromMarkdown, recorder.extension])
    .freeze() as Processor<Root>
  const parse = (text: string): Root => {
    const root = processor.parse(text)
    if (text.includes('```') || text.includes('~~~') || text.includes('<')) mendEnds(root.children)
    if (text.includes(']:')) mendStarts(root.children)
    return root
  }
  return {recorder, parse}
}
