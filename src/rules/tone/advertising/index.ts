import {adPhrases} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {findTerms, indexTerms} from '../../../lint/terms.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

const phrases = indexTerms(adPhrases.map(text => ({text})))
/** `It opens now!`, but neither `Yahoo! Finance` nor a mark inside a word. */
const exclamation = /(?<![\p{L}\d])(\p{Ll}[\p{L}’'-]{0,40})!{1,5}(?=\s{1,3}[\p{Lu}“"]|\s{0,3}$)/gu
const exclamationAtEnd = /[\p{L}\d)]!{1,5}$/u
const emoji = /[\u2600-\u27bf]\ufe0f|[\u{1f300}-\u{1faff}]\ufe0f?/gu
/** Half of a character beyond the first plane, or the sign that asks for a picture. */
const beyondLetters = /[\ud83c-\ud83e\ufe0f]/
const silentRoles = new Set(['disclaimer', 'contacts', 'releaseLine', 'table'])

export default defineRule({
  summary: 'Advertising in place of news: exclamation marks, “buy now”, emoji',
  level: 'info',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'wire services', note: 'no advertising, no direct address'},
  messages: {
    exclamation: 'Write a full stop for the exclamation mark: a release tells news and does not shout.',
    shout: 'Leave the exclamation mark out of the headline: a release tells news and does not shout.',
    phrase: '“{words}” sells to the reader: say what there is, where and at what price.',
    emoji: 'Leave “{words}” out: wires and newspapers print no emoji.',
  },
  create: ctx => ({
    prose(prose) {
      const {text} = prose
      if (silentRoles.has(prose.role)) return
      if (text.includes('!'))
        for (const mark of marksOf(prose)) {
          const span = ctx.sourceSpan(prose, mark)
          const isHeading = prose.role === 'headline' || prose.role === 'subheadline' || prose.role === 'heading'
          const edit = {...span, text: isHeading ? '' : '.'}
          ctx.report({message: isHeading ? 'shout' : 'exclamation', span, edits: [edit]})
        }
      for (const match of findTerms(text, phrases))
        ctx.report({
          message: 'phrase',
          span: ctx.sourceSpan(prose, match),
          values: {words: text.slice(match.start, match.end)},
        })
      if (beyondLetters.test(text))
        for (const {0: words, index} of text.matchAll(emoji)) {
          const span = ctx.sourceSpan(prose, {start: index, end: index + words.length})
          ctx.report({message: 'emoji', span, values: {words}})
        }
    },
  }),
})

function marksOf({text, role}: Prose): readonly Span[] {
  const found = [...text.matchAll(exclamation)].map(({0: whole, 1: word = '', index}) => ({
    start: index + word.length,
    end: index + whole.length,
  }))
  const last = role === 'headline' || role === 'subheadline' ? exclamationAtEnd.exec(text) : null
  const isNew = last !== null && found.every(({end}) => end !== text.length)
  return isNew ? [...found, {start: last.index + 1, end: text.length}] : found
}
