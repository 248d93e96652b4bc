import type {Break, Html, Nodes, Parents, Root, Text} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import {mergeMarks} from './merge-marks.js'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/** Markdown takes no indentation inside of a paragraph, so that HTML in one is written without. */
const html: Handle = (node: Html, parent: Parents | undefined) =>
  isPhrasing(parent) ? node.value.replace(/(\r\n|\n|\r)[ \t]{1,200}/g, '$1') : node.value

const isPhrasing = (parent: Parents | undefined): boolean =>
  parent !== undefined && !['root', 'blockquote', 'listItem'].includes(parent.type)

/**
 * Before HTML a line ending gets four spaces: no block of HTML begins after those, for fear of which the package would make a space of the
 * line ending, so that `Tom Berg` and `<a href=…>` below it stay two lines.
 */
const beforeHtml = (node: Text | Break, parent: Parents | undefined): string => {
  return parent && nodesBeforeHtml(parent).has(node) ? '    ' : ''
}

const beforeHtmlIn = new WeakMap<Parents, ReadonlySet<Nodes>>()

/** The children of a node that HTML follows, looked for once. */
function nodesBeforeHtml(parent: Parents): ReadonlySet<Nodes> {
  const known = beforeHtmlIn.get(parent)
  if (known) return known
  const children: readonly Nodes[] = parent.children
  const found = new Set(children.filter((_, i) => children[i + 1]?.type === 'html'))
  beforeHtmlIn.set(parent, found)
  return found
}

const text: Handle = (node: Text, parent: Parents | undefined, state, info) =>
  state.safe(node.value, info) + (/[\r\n]$/.test(node.value) ? beforeHtml(node, parent) : '')

/** As the package writes it, a space where there can be no line ending. */
const hardBreak: Handle = (node: Break, parent: Parents | undefined, {stack}, {before}) => {
  if (stack.includes('headingAtx') || stack.includes('tableCell')) return /[\t ]/.test(before) ? '' : ' '
  return `\\\n${beforeHtml(node, parent)}`
}

/** A column is padded up to this width: the lines of a table stay readable, and its dashes within what the parser looks for. */
const widestColumn = 100
const tables = gfmTableToMarkdown({stringLength: cell => Math.min(cell.length, widestColumn)})

const processor = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    join: [keepsComment],
    handlers: {break: hardBreak, html, text},
  })
  .data('toMarkdownExtensions', [tables])
  .freeze()

/** Writes an mdast tree as Markdown, tables included. Ends with one line feed. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(mergeMarks(tree))
}

const forNextLine = /^<!--\s{0,4}pressrel-disable-next-line\b/

/** A comment stays right above the line that it stood above: it may speak of the next line. Without positions, one that does so counts. */
function keepsComment(left: Nodes, right: Nodes): 0 | undefined {
  if (left.type !== 'html') return undefined
  if (!left.position || !right.position) return forNextLine.test(left.value) ? 0 : undefined
  return left.position.end.line + 1 === right.position.start.line ? 0 : undefined
}
