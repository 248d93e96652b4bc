import type {Draft} from '../../draft/index.js'
import {type Directive, type Finding, readDirectives} from '../../lint/index.js'
import {findFrontMatter} from '../../markdown/index.js'
import type {Prose} from '../../prose/index.js'
import {contains, type Edit, lineEndAt} from '../../source/index.js'

/** A comment that hides a finding. */
export interface SwitchedOff {
  readonly edits: readonly Edit[]
  /** Whether it holds for the whole paragraph, because none can hold for one of its lines alone. */
  readonly isForParagraph: boolean
}

/**
 * Puts the comment that switches a rule off where it works and changes nothing else: on a line of its own before the first line of
 * a block, else at the end of the line in Markdown; in plain text, where a comment between words would be text, around the
 * paragraph. Undefined where there is no such place.
 */
export function switchOff(finding: Finding, draft: Draft): SwitchedOff | undefined {
  const {rule, position} = finding
  const {line} = position.start
  const {source, lines} = draft
  const known = readDirectives(draft).find(directive => holdsFor(directive, line))
  if (known) return forLine(insert(known.names.at(-1)?.span.end ?? 0, ` ${rule}`))
  const ending = lineBreakOf(source.value)
  const above = (at: number, comment: string): Edit => insert(firstOf(draft, at), `${comment}${ending}`)
  const next = commentOf('disable-next-line', rule)
  const frontMatter = source.format === 'markdown' ? findFrontMatter(source.value)?.span : undefined
  if (frontMatter && position.start.offset < frontMatter.end) {
    return isKey(lines.text(line)) ? forLine(above(line, `# ${next}`)) : undefined
  }
  const block = blockAt(draft, position.start.offset)
  const blockLine = lines.toPoint(block?.source.start ?? position.start.offset).line
  const isOnItsOwn = source.format === 'text' || !isInside(block)
  if (blockLine === line && isOnItsOwn && isAlone(draft, line, block)) return forLine(above(line, next))
  if (!block) return undefined
  if (source.format === 'markdown') return forLine(atLineEnd(draft, line, block, commentOf('disable-line', rule)))
  const after = lines.toPoint(block.source.end).line + 1
  const close = `<!-- pressrel-enable ${rule} -->`
  // The last line of a text may end without a line break.
  const end = after <= lines.count ? above(after, close) : insert(source.value.length, `${ending}${close}`)
  return {edits: [above(blockLine, commentOf('disable', rule)), end], isForParagraph: true}
}

const commentOf = (verb: string, rule: string): string => `<!-- pressrel-${verb} ${rule} -- reason -->`
const insert = (at: number, text: string): Edit => ({start: at, end: at, text})
const forLine = (edit: Edit): SwitchedOff => ({edits: [edit], isForParagraph: false})
const isKey = (text: string): boolean => /^\uFEFF?[\w-]{1,60}[ \t]{0,4}[:=]/.test(text)

/** A comment that names rules for a line already takes one more: of two comments above a line the upper one would miss it. */
function holdsFor({verb, names, firstLine, lastLine}: Directive, line: number): boolean {
  if (names.length === 0) return false
  return verb === 'disable-next-line'
    ? lastLine + 1 === line
    : verb === 'disable-line' && firstLine <= line && line <= lastLine
}

/** Where a line begins, behind a byte order mark. */
function firstOf({source, lines}: Draft, line: number): number {
  const start = lines.startOf(line)
  return start === 0 && source.value.startsWith('\uFEFF') ? 1 : start
}

const lineBreakOf = (value: string): string => /\r\n|\n|\r/.exec(value)?.[0] ?? '\n'

/** The innermost block of prose around an offset. */
function blockAt({prose}: Draft, offset: number): Prose | undefined {
  const span = {start: offset, end: offset}
  const around = prose.filter(({source}) => contains(source, span))
  return around.sort((a, b) => a.source.end - a.source.start - (b.source.end - b.source.start))[0]
}

/** In Markdown a line between the items of a list, the rows of a table or the lines of a quotation would part them. */
const isInside = (block: Prose | undefined): boolean =>
  block !== undefined && (block.within.length > 0 || block.cell !== undefined)

/** Whether a line before this one parts no words: it is the first of a block of prose, or follows an empty one. */
function isAlone({lines}: Draft, line: number, block: Prose | undefined): boolean {
  return block !== undefined || line === 1 || lines.text(line - 1).trim() === ''
}

/** At the end of a line, before the sign that makes a hard break of it, or within the last cell of a row. */
function atLineEnd({source, lines}: Draft, line: number, block: Prose, comment: string): Edit {
  const start = lines.startOf(line)
  const words = source.value.slice(start, lineEndAt(source.value, start).text).trimEnd()
  const sign = block.cell ? '|' : '\\'
  const end = words.endsWith(sign) ? words.slice(0, -1).trimEnd() : words
  return insert(start + end.length, ` ${comment}`)
}
