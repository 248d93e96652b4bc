import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

export default defineRule({
  summary: 'The verb says up and the figures say down, or the other way round',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'arithmetic'},
  messages: {
    up: 'The text says this went up, but {to} is less than {from}: check the figures or the verb.',
    down: 'The text says this went down, but {to} is more than {from}: check the figures or the verb.',
  },
  create: ctx => {
    const changes = new Map<number, Map<string, Figure>>()
    return {
      figure(figure) {
        if (!figure.change) return
        const group = changes.get(figure.change.id) ?? new Map<string, Figure>()
        group.set(figure.change.role, figure)
        changes.set(figure.change.id, group)
      },
      'release:exit'() {
        for (const group of changes.values()) {
          const [to, from] = [group.get('to'), group.get('from')]
          if (!to?.change || !from || to.value === null || from.value === null) continue
          // A loss that narrowed or widened carries its sign in words: only plain amounts are compared.
          if (to.value < 0 || from.value < 0 || isLoss(ctx.draft.source.value, to, from)) continue
          const {direction} = to.change
          const isWrong = direction === 'up' ? to.value < from.value : direction === 'down' && to.value > from.value
          if (!isWrong) continue
          const span = {
            start: Math.min(spanOf(to.position).start, spanOf(from.position).start),
            end: Math.max(spanOf(to.position).end, spanOf(from.position).end),
          }
          ctx.report({message: direction === 'up' ? 'up' : 'down', span, values: {to: to.text, from: from.text}})
        }
      },
    }
  },
})

function isLoss(value: string, to: Figure, from: Figure): boolean {
  const start = Math.max(0, Math.min(to.position.start.offset, from.position.start.offset) - 120)
  return /\b(?:loss|losses|deficit|decline|decrease|negative)\b/i.test(
    value.slice(start, Math.max(to.position.end.offset, from.position.end.offset)),
  )
}
