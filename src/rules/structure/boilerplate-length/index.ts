import {defineRule} from '../../../lint/define-rule.js'
import {blocksIn} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {wordCount} from '../reader-words.js'

export default defineRule({
  summary: 'A boilerplate is too short or too long',
  level: 'warning',
  presets: ['wire'],
  presetOptions: {wire: {least: 60, most: 100}},
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'a boilerplate of 60 to 100 words'},
  options: {
    least: {kind: 'number', default: 40, about: 'How many words a boilerplate has at least.'},
    most: {kind: 'number', default: 150, about: 'How many words a boilerplate has at most.'},
  },
  messages: {
    short:
      'The text about {name} has {count} words, fewer than {limit}: say what the organization does, where, and since when.',
    long: 'The text about {name} has {count} words, more than {limit}: shorten it.',
  },
  create: ctx => ({
    boilerplate(node) {
      const span = spanOf(node.position)
      const blocks = blocksIn(ctx.draft.prose, span)
      const texts = blocks.filter(
        ({role, text}, i) => role !== 'heading' && !(i === 0 && blocks.length > 1 && isTitle(text)),
      )
      const count = texts.reduce((sum, prose) => sum + wordCount(prose), 0)
      const {least, most} = ctx.options
      const [first] = blocks
      // Three times as much is no boilerplate alone: other texts follow without a title.
      if (!first || count === 0 || count > most * 3 || (count >= least && count <= most)) return
      const isLong = count > most
      const start = first.text.length - first.text.trimStart().length
      const end = first.text.length <= shown ? first.text.trimEnd().length : first.text.lastIndexOf(' ', shown)
      ctx.report({
        message: isLong ? 'long' : 'short',
        span: ctx.sourceSpan(first, {start, end: end > start ? end : shown}),
        values: {name: node.organization, count, limit: isLong ? most : least},
      })
    },
  }),
})

/** How much of a boilerplate a finding shows. */
const shown = 60

/** “About Acme Robotics” on a line of its own. */
const isTitle = (text: string): boolean => text.length < 100 && /^\W{0,4}about\s/i.test(text)
