import {changeVisitors, polarityOf, type StatedChange} from '../../../lint/changes.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'

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
  create: ctx =>
    changeVisitors(ctx.draft.source.value, change => {
      const {to, from, direction} = change
      if (!isWrong(change) || !isPlain(ctx.draft.source.value, change)) return
      const values = {to: to.text, from: from.text}
      ctx.report({message: direction === 'up' ? 'up' : 'down', span: spanOfBoth(change), values})
    }),
})

function isWrong({to, from, direction}: StatedChange): boolean {
  if (to.value === null || from.value === null) return false
  const [newer, older] = [Math.abs(to.value), Math.abs(from.value)]
  return direction === 'up' ? newer < older : direction === 'down' && newer > older
}

/** Whether the words say one thing only: no loss that falls when it grows, nothing that improves by getting smaller. */
function isPlain(value: string, change: StatedChange): boolean {
  const {start, end} = spanOfBoth(change)
  const words = value.slice(Math.max(0, start - 60), end)
  const polarity = polarityOf(value, change)
  return polarity === 'profit' ? !/\bimprov/i.test(words) : polarity === 'loss' && /\bnarrow/i.test(words)
}

function spanOfBoth({to, from}: StatedChange): Span {
  const [a, b] = [spanOf(to.position), spanOf(from.position)]
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)}
}
