import {abbreviationKinds} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {isHeadline} from '../headline-words.js'

const ending = /(?:\.{3,6}|…|!{1,6}|\.)$/
const names: Readonly<Record<string, string>> = {'.': 'a full stop', '!': 'an exclamation mark', '…': 'an ellipsis'}

export default defineRule({
  summary: 'The headline ends in a full stop, an ellipsis or an exclamation mark',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'headlines'},
  messages: {ends: 'The headline ends in {what}, which headlines do without: take it out.'},
  create: ctx => ({
    prose(prose) {
      if (!isHeadline(prose, ctx)) return
      const text = prose.text.trimEnd()
      const mark = ending.exec(text)?.[0]
      if (mark === undefined || belongs(text, mark, ctx.draft.prose)) return
      const span = ctx.sourceSpan(prose, {start: text.length - mark.length, end: text.length})
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === mark
      ctx.report({
        message: 'ends',
        span,
        values: {what: names[mark.length > 2 && mark.startsWith('.') ? '…' : mark.charAt(0)] ?? mark},
        edits: isPlain ? [{...span, text: ''}] : undefined,
      })
    },
  }),
})

/** Whether the mark is part of the last word, or ends a headline of several sentences. */
function belongs(text: string, mark: string, blocks: readonly Prose[]): boolean {
  const word = /[\p{L}\p{N}.&-]{1,30}$/u.exec(text.slice(0, -mark.length))?.[0] ?? ''
  if (mark === '.') {
    const isAbbreviation = abbreviationKinds.has(word.toLowerCase()) || /^\p{Lu}$|\p{L}\.\p{L}{1,2}$/u.test(word)
    return isAbbreviation || /\p{Ll}{3}[.!?] \p{Lu}/u.test(text)
  }
  return mark === '!' && isName(`${word}!`, blocks)
}

/** “Yahoo! said”: the mark is part of a name that the release writes so in the middle of its sentences. */
function isName(word: string, blocks: readonly Prose[]): boolean {
  return blocks.some(({text}) => {
    const at = text.indexOf(word)
    return at >= 0 && /^(?:\s\p{Ll}|['’,])/u.test(text.slice(at + word.length))
  })
}
