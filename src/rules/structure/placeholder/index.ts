import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import type {Span} from '../../../source/index.js'
import {findBraces, findPlaceholders, placeholderSigns} from './find.js'

export default defineRule({
  summary: 'A placeholder was never filled in: {{name}}, [DATE], TK, $XX million, TBD, lorem ipsum',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'editing practice', note: 'TK marks what is still to come'},
  messages: {found: '“{text}” was never filled in: write what belongs there, or take it out.'},
  create: ctx => {
    const {value} = ctx.draft.source
    const report = (span: Span): void =>
      ctx.report({message: 'found', span, values: {text: value.slice(span.start, span.end).replace(/\s+/g, ' ')}})
    return {
      release() {
        for (const span of findBraces(value)) report(span)
      },
      blocks: [
        visitBlocks(placeholderSigns, prose => {
          for (const span of findPlaceholders(prose, value)) report(ctx.sourceSpan(prose, span))
        }),
      ],
    }
  },
})
