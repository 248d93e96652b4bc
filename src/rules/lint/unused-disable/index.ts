import type {Draft} from '../../../draft/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Directive, Idle} from '../../../lint/directives/index.js'
import type {Edit} from '../../../source/index.js'
import {hidesWords, removal} from './removal.js'

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
    before:
      'In Markdown the words after this comment belong to it, and nobody checks them: put it at the end of the line.',
    needless: 'Nothing is switched off here: take this comment out.',
  },
  create: ctx => ({
    'directive:exit'(directive, idle) {
      if (idle !== 'all' && idle.length === 0) return
      if (hidesWords(ctx.draft, directive)) return ctx.report({message: 'before', span: directive.span})
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
