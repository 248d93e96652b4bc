import type {Nodes, Root} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const processor = unified()
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', join: [keepsComment]})
  .data('toMarkdownExtensions', [gfmTableToMarkdown()])
  .freeze()

/** Writes an mdast tree as Markdown, tables included. Ends with one line feed. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree)
}

/** A comment stays right above the line that it stood above: it may speak of the next line. */
function keepsComment(left: Nodes, right: Nodes): 0 | undefined {
  const isAbove = left.position && right.position && left.position.end.line + 1 === right.position.start.line
  return left.type === 'html' && isAbove ? 0 : undefined
}
