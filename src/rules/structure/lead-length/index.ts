import {defineRule} from '../../../lint/define-rule.js'
import {toTextOffset} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {countWords, wordCount} from '../reader-words.js'

export default defineRule({
  summary: 'The first paragraph is too long',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'who, what, when, where in one or two sentences'},
  options: {
    words: {kind: 'number', default: 40, about: 'How many words the first paragraph has at most, after the dateline.'},
    sentences: {kind: 'number', default: 2, about: 'How many sentences the first paragraph has at most.'},
  },
  messages: {
    words:
      'The first paragraph has {count} words, more than {limit}: leave it who does what, when and where, and tell the rest in the second.',
    sentences:
      'The first paragraph has {count} sentences, more than {limit}: leave it who does what, when and where, and tell the rest in the second.',
  },
  create: ctx => {
    let bodyStart = 0
    return {
      lead({dateline}) {
        bodyStart = dateline ? spanOf(dateline.position).end : 0
      },
      prose(prose) {
        if (prose.role !== 'lead') return
        const start = bodyStart === 0 ? 0 : toTextOffset(prose, bodyStart)
        const sentences = prose.sentences.filter(({end}) => end > start)
        const words = start === 0 ? wordCount(prose) : countWords(prose, start)
        const {options} = ctx
        const tooMany = sentences[options.sentences]
        if (words > options.words)
          ctx.report({
            message: 'words',
            span: ctx.sourceSpan(prose, {
              start: Math.max(start, sentences[0]?.start ?? 0),
              end: prose.text.trimEnd().length,
            }),
            values: {count: words, limit: options.words},
          })
        else if (tooMany)
          ctx.report({
            message: 'sentences',
            span: ctx.sourceSpan(prose, tooMany),
            values: {count: sentences.length, limit: options.sentences},
          })
      },
    }
  },
})
