import {defineRule} from '../../../lint/define-rule.js'
import {firstWords} from '../edges.js'
import {wordCount} from '../reader-words.js'

const counted: ReadonlySet<string> = new Set(['lead', 'body', 'heading'])

export default defineRule({
  summary: 'The release is too short or too long',
  level: 'warning',
  presets: ['wire'],
  presetOptions: {wire: {least: 400, most: 800}},
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'bodies of 300 or 400 to 800 or 1,500 words'},
  options: {
    least: {kind: 'number', default: 300, about: 'How many words the body has at least.'},
    most: {kind: 'number', default: 1500, about: 'How many words the body has at most.'},
  },
  messages: {
    short:
      'The body of this release has {count} words, fewer than {limit}: say more about who, why and what follows, or send it as a notice.',
    long: 'The body of this release has {count} words, more than {limit}: shorten it, or put the details into an attachment.',
  },
  create: ctx => {
    let count = 0
    return {
      prose(prose) {
        if (counted.has(prose.role)) count += wordCount(prose)
      },
      'release:exit'() {
        const {least, most} = ctx.options
        if (count === 0 || (count >= least && count <= most)) return
        const isLong = count > most
        const limit = isLong ? most : least
        ctx.report({message: isLong ? 'long' : 'short', span: firstWords(ctx.draft), values: {count, limit}})
      },
    }
  },
})
