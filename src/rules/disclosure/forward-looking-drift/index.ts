import {defineRule} from '../../../lint/define-rule.js'
import {findDrifts, likenessOf} from '../../../lint/drift.js'
import type {Prose} from '../../../prose/index.js'

/** With less of the approved words the notice is another one, and nobody replaces it word by word. */
const alike = 0.6

export default defineRule({
  summary: 'The notice on forward-looking statements is not the approved one of the configuration',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'corporate practice', note: '“organization.safe_harbor” in the configuration'},
  messages: {
    other: 'This is not the approved notice on forward-looking statements: put the approved one in its place.',
    changed: 'The approved notice says “{approved}” here, not “{written}”.',
    missing: 'The approved notice goes on with “{approved}” here, which is missing.',
    added: 'The approved notice does not say “{written}”: take it out.',
  },
  create: ctx => {
    const approved = ctx.organization.safeHarbor?.trim() ?? ''
    const blocks: Prose[] = []
    return {
      prose(prose) {
        if (approved !== '' && prose.role === 'disclaimer' && !prose.cell) blocks.push(prose)
      },
      'release:exit'() {
        const notice = blocks.find(({text}) => /forward[-\s]looking/i.test(text))
        if (!notice) return
        if (likenessOf(blocks, approved) < alike) {
          ctx.report({message: 'other', span: ctx.sourceSpan(notice, {start: 0, end: notice.text.length})})
          return
        }
        const drifts = findDrifts(blocks, approved, ctx.draft.source)
        const [first] = drifts
        if (!first) return
        const {written, approved: right} = first
        const message = written === '' ? 'missing' : right === '' ? 'added' : 'changed'
        const edits = drifts.flatMap(({edit}) => edit ?? [])
        const isWhole = edits.length === drifts.length
        ctx.report({message, span: first.span, values: {approved: right, written}, edits: isWhole ? edits : undefined})
      },
    }
  },
})
