import type {Draft} from '../../../draft/index.js'
import {type Directive, findShapes, readDirectives, type Shape} from '../../../lint/directives/index.js'
import {onceFor} from '../../../lint/once-for.js'
import {blockIndexAt} from '../../../prose/index.js'
import {contains, type Edit, lastStartingBy, overlaps, type Span, startingIn} from '../../../source/index.js'

/** Takes a comment out so that the text reads as before; undefined where that is not sure. */
export function removal(draft: Draft, directive: Directive): Edit | undefined {
  const {source, lines} = draft
  const {span, form, firstLine, lastLine} = directive
  const before = source.value.slice(lines.startOf(firstLine), span.start)
  const after = source.value.slice(span.end, lines.startOf(lastLine + 1))
  const isAlone = before.trim() === '' && after.trim() === ''
  if (form === 'yaml') return isAlone ? removeLines(draft, directive) : removeTail(span, before)
  // In plain text a comment among words is words: where lines are broken, and so what a paragraph is, may hang on it.
  if (source.format !== 'markdown' && touchesBlock(draft, span)) return undefined
  if (isAlone) return removeLines(draft, directive)
  const block = blockAround(draft, directive)
  return block ? removeFromBlock(draft, directive, block, before) : removeFromLine(span, before, after)
}

function touchesBlock({prose}: Draft, span: Span): boolean {
  const last = prose[blockIndexAt(prose, span.end - 1)]
  return last !== undefined && overlaps(last.source, span)
}

/** Whether words follow a comment that opens a block: Markdown takes them for markup too, and nobody reads them. */
export function hidesWords(draft: Draft, directive: Directive): boolean {
  const block = directive.form === 'html' ? blockAround(draft, directive) : undefined
  if (!block || commentsIn(draft, block)[0]?.span.start !== block.start) return false
  return /[\p{L}\p{N}]/u.test(restOf(draft, block))
}

const startOf = ({start}: Span): number => start
const markupOf = onceFor((draft: Draft) => spansOf(draft, 'html'))
const listsOf = onceFor((draft: Draft) => spansOf(draft, 'list').toSorted((a, b) => a.end - b.end))
const spansOf = (draft: Draft, type: Shape['type']): readonly Span[] =>
  findShapes(draft).flatMap(shape => (shape.type === type && !shape.isInline ? [shape.span] : []))

function blockAround(draft: Draft, {span}: Directive): Span | undefined {
  const blocks = markupOf(draft)
  const around = blocks[lastStartingBy(blocks, span.start, startOf)]
  return around && span.end <= around.end ? around : undefined
}

/** A comment that stands alone goes with its lines, unless those around it would then grow together. */
function removeLines(draft: Draft, {span, form, firstLine, lastLine}: Directive): Edit | undefined {
  const {lines} = draft
  const isBlank = (line: number): boolean => line < 1 || line > lines.count || lines.text(line).trim() === ''
  const isApart = form === 'yaml' || isBlank(firstLine - 1) || isBlank(lastLine + 1)
  if (form === 'html' && endsList(draft, span)) return undefined
  return {start: lines.startOf(firstLine), end: isApart ? lines.startOf(lastLine + 1) : span.end, text: ''}
}

/** Whether a comment keeps what follows it, a list or something indented, from going on with the list before it. */
function endsList(draft: Draft, {start, end}: Span): boolean {
  const {value} = draft.source
  if (!/^\s{0,100}(?:[\r\n][ \t]|[-*+]\s|\d{1,9}[.)]\s)/.test(value.slice(end, end + 120))) return false
  const lists = listsOf(draft)
  const before = lists[lastStartingBy(lists, start, list => list.end)]
  return before !== undefined && value.slice(before.end, start).trim() === ''
}

/** What would be left at the end of a line is all of it. */
function removeTail({start, end}: Span, before: string): Edit {
  return {start: start - (before.length - before.trimEnd().length), end, text: ''}
}

/** A comment in a paragraph, a heading or a cell. */
function removeFromLine(span: Span, before: string, after: string): Edit | undefined {
  // At the start of a line, indented or not, what follows might become something else.
  if (before.trim() === '') return undefined
  // Glued to a word, it may keep a quotation mark or a number from being one.
  if (/\S$/.test(before) || /^\S/.test(after)) return undefined
  if (after.trim() === '') return removeTail(span, before)
  return {start: span.start, end: span.end + (/^[ \t]/.test(after) ? 1 : 0), text: ''}
}

/** A comment that opens a list item or a quotation block, or shares its line with others. */
function removeFromBlock(draft: Draft, {span, lastLine}: Directive, block: Span, before: string): Edit | undefined {
  // What else is there belongs to the comment, and would become a paragraph.
  if (restOf(draft, block) !== '') return undefined
  const comments = commentsIn(draft, block)
  const next = comments[comments.findIndex(other => other.span.start === span.start) + 1]
  if (next) return {start: span.start, end: next.span.start, text: ''}
  if (comments.length > 1) return removeTail(span, before)
  if (before.replace(/[\s>]/g, '') === '') return removeTail(span, before)
  // `- <!-- … -->`: the words below come up to the mark, which alone on its line might underline a heading.
  const {lines} = draft
  const below = lines.text(lastLine + 1)
  const indent = below.length - below.trimStart().length
  if (indent === 0 || below.trim() === '') return undefined
  return {start: span.start, end: lines.startOf(lastLine + 1) + indent, text: ''}
}

function commentsIn(draft: Draft, block: Span): readonly Directive[] {
  const within = startingIn(readDirectives(draft), block, ({span}) => span.start)
  return within.filter(({span}) => contains(block, span))
}

/** What a block of markup holds besides comments to pressrel and the marks of quotation blocks. */
function restOf(draft: Draft, block: Span): string {
  const {value} = draft.source
  let rest = ''
  let at = block.start
  for (const {span} of commentsIn(draft, block)) {
    rest += value.slice(at, span.start)
    at = span.end
  }
  return (rest + value.slice(at, block.end)).replace(/[\s>]/g, '')
}
