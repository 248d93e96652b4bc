import type {Draft} from '../../../draft/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Directive, Idle} from '../../../lint/directives/index.js'
import type {Edit} from '../../../source/index.js'

export default defineRule({
  summary: 'A comment that switches off a rule where that rule finds nothing',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'comments in a release'},
  messages: {
    rule: 'Nothing here breaks “{name}”: take it out of the comment.',
    all: 'Nothing here breaks a rule: take this comment out.',
    needless: 'Nothing is switched off here: take this comment out.',
  },
  create: ctx => ({
    'directive:exit'(directive, idle) {
      if (idle !== 'all' && idle.length === 0) return
      const edit = editFor(ctx.draft, directive, idle)
      const edits = edit && [edit]
      if (directive.verb === 'enable') ctx.report({message: 'needless', span: directive.span, edits})
      else if (idle === 'all') ctx.report({message: 'all', span: directive.span, edits})
      // The one edit takes out all that is idle, so whichever report is fixed, the others have nothing left.
      else for (const {name, span} of idle) ctx.report({message: 'rule', span, values: {name}, edits})
    },
  }),
})

/** Takes out what is idle: the whole comment, or some of its names. */
function editFor(draft: Draft, directive: Directive, idle: Idle): Edit | undefined {
  const {names} = directive
  const [first] = names
  const last = names.at(-1)
  if (idle === 'all' || idle.length === names.length || !first || !last) return removal(draft, directive)
  const kept = names.filter(name => !idle.includes(name))
  return {start: first.span.start, end: last.span.end, text: kept.map(({name}) => name).join(' ')}
}

/** A comment that stands alone goes with its line, unless the lines around it would then grow together. */
function removal({source: {value, format}, lines}: Draft, {span, firstLine, lastLine}: Directive): Edit | undefined {
  // In plain text a comment is text: where lines are broken, and so what a paragraph is, may hang on it.
  if (format !== 'markdown') return undefined
  const lineStart = lines.startOf(firstLine)
  const lineEnd = lines.startOf(lastLine + 1)
  const before = value.slice(lineStart, span.start)
  const after = value.slice(span.end, lineEnd)
  const isBlank = (line: number): boolean => line < 1 || line > lines.count || lines.text(line).trim() === ''
  if (before.trim() === '' && after.trim() === '') {
    const isApart = isBlank(firstLine - 1) || isBlank(lastLine + 1)
    return {start: lineStart, end: isApart ? lineEnd : span.end, text: ''}
  }
  // What follows a comment at the start of a line belongs to it, and would become a paragraph.
  if (before.trim() === '') return undefined
  // Glued to a word, it may keep a quotation mark or a number from being one.
  if (/\S$/.test(before) || /^\S/.test(after)) return undefined
  // The space beside it goes too; what would be left at the end of a line is all of it.
  const spaces = before.length - before.trimEnd().length
  if (after.trim() === '') return {start: span.start - spaces, end: span.end, text: ''}
  return {start: span.start, end: span.end + (/^[ \t]/.test(after) ? 1 : 0), text: ''}
}
