import type {Root} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const processor = unified()
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*'})
  .data('toMarkdownExtensions', [gfmTableToMarkdown()])
  .freeze()

/** Writes an mdast tree as Markdown, tables included. Ends with one line feed. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree)
}
