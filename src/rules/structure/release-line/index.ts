import type {ReleaseLine} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {firstWords} from '../edges.js'
import {wordsOf} from '../words-of.js'

export default defineRule({
  summary: 'The line that says when the release may be used is missing, stands twice or is not in capitals',
  level: 'warning',
  presets: ['wire'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'FOR IMMEDIATE RELEASE or an embargo in the first line'},
  messages: {
    missing:
      'Nothing says when this release may be used: write FOR IMMEDIATE RELEASE, or the embargo, in the first line.',
    twice: 'This says “for immediate release” a second time: take one of the two out.',
    case: 'This line stands in capitals: write {right}.',
  },
  create: ctx => {
    const {source} = ctx.draft
    let isThere = ctx.release.meta.embargo !== undefined
    let isImmediate = false
    return {
      releaseLine(node) {
        isThere = true
        const span = wordsOf(node)
        if (node.timing === 'embargoed') return
        if (isImmediate) ctx.report({message: 'twice', span})
        else checkCase(node, span)
        isImmediate = true
      },
      'release:exit'({children}) {
        if (isThere || ctx.draft.prose.length === 0) return
        const first = children.find(node => !('origin' in node) || node.origin === 'body')
        const at = first?.position ? spanOf(first.position).start : undefined
        const ending = /\r\n?|\n/.exec(source.value)?.[0] ?? '\n'
        const text = `FOR IMMEDIATE RELEASE${ending}${ending}`
        const edits = at === undefined ? undefined : [{start: at, end: at, text}]
        ctx.report({message: 'missing', span: firstWords(ctx.draft), edits})
      },
    }

    function checkCase({children}: ReleaseLine, span: Span): void {
      const words = source.value.slice(span.start, span.end)
      const right = words.toUpperCase()
      const [only, ...others] = children
      // Only a line of nothing but the words: a date or an address behind them keeps its letters.
      const isPlain = only?.type === 'text' && others.length === 0 && /^[A-Za-z ]{1,40}[:.]?$/.test(words)
      if (isPlain && words !== right)
        ctx.report({
          message: 'case',
          span,
          values: {right},
          suggestion: right,
          edits: [{...span, text: right}],
          safe: true,
        })
    }
  },
})
