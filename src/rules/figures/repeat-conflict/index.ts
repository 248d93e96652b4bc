import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {figureBlocks} from '../figure-blocks.js'
import {repeatedMeasures} from '../repeated-measures.js'
import {conflictOf, mayConflict} from './conflict.js'
import {findSlips} from './slips.js'

export default defineRule({
  summary: 'One measure of one period with two values in the text',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'consistency', note: 'one measure and period, one value'},
  messages: {
    conflict: '“{noun}” is {text} here, but {other} in line {line}: check which is right.',
  },
  create: ctx => ({
    'release:exit': () => {
      const report = (noun: string, later: Figure, earlier: Figure): void => {
        const {line} = ctx.draft.lines.toPoint(spanOf(earlier.position).start)
        const values = {noun, text: later.text, other: earlier.text, line}
        ctx.report({message: 'conflict', span: spanOf(later.position), values})
      }
      const blocks = figureBlocks(ctx.draft)
      for (const {noun, later, earlier} of findSlips(blocks)) report(noun, later.figure, earlier.figure)
      if (!mayConflict(blocks)) return
      for (const group of repeatedMeasures(ctx.draft)) {
        for (const measure of group) {
          const earlier = conflictOf(measure, group)
          if (earlier) report(measure.noun, measure.figure, earlier.figure)
        }
      }
    },
  }),
})
