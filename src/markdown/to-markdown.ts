import type {Html, Nodes, Parents, Root, Text} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/** Markdown takes no indentation inside of a paragraph, so that HTML in one is written without. */
const html: Handle = (node: Html, parent: Parents | undefined) =>
  isPhrasing(parent) ? node.value.replace(/(\r\n|\n|\r)[ \t]{1,200}/g, '$1') : node.value

const isPhrasing = (parent: Parents | undefined): boolean =>
  parent !== undefined && !['root', 'blockquote', 'listItem'].includes(parent.type)

/**
 * Words as the package writes them, but for a line ending before HTML, which it makes a space so that no block of HTML begins there.
 * After four spaces none does, and the line stays a line: `Tom Berg` over `<a href=…>`.
 */
const text: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const written = state.safe(node.value, info)
  if (!/[\r\n]$/.test(node.value)) return written
  const siblings: readonly Nodes[] = parent?.children ?? []
  const next = siblings[siblings.indexOf(node) + 1]
  return next?.type === 'html' ? `${written}    ` : written
}

/** A column is padded up to this width: the lines of a table stay readable, and its dashes within what the parser looks for. */
const widestColumn = 100
const tables = gfmTableToMarkdown({stringLength: cell => Math.min(cell.length, widestColumn)})

const processor = unified()
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', join: [keepsComment], handlers: {html, text}})
  .data('toMarkdownExtensions', [tables])
  .freeze()

/** Writes an mdast tree as Markdown, tables included. Ends with one line feed. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree)
}

const forNextLine = /^<!--\s{0,4}pressrel-disable-next-line\b/

/** A comment stays right above the line that it stood above: it may speak of the next line. Without positions, one that does so counts. */
function keepsComment(left: Nodes, right: Nodes): 0 | undefined {
  if (left.type !== 'html') return undefined
  if (!left.position || !right.position) return forNextLine.test(left.value) ? 0 : undefined
  return left.position.end.line + 1 === right.position.start.line ? 0 : undefined
}
