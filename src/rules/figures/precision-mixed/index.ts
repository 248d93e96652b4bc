import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {mayAgree} from '../interval.js'
import type {Measure} from '../read-measure.js'
import {repeatedMeasures} from '../repeated-measures.js'
import {roundingOf, scaleOf} from '../rounding.js'

export default defineRule({
  summary: 'One measure at two precisions: $1.1 billion and $1.12 billion',
  level: 'info',
  presets: ['ap', 'ir'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'AP', note: 'millions, billions'},
  messages: {
    mixed: '“{noun}” is {text} here and {other} in line {line}: round it the same way everywhere.',
  },
  create: ctx => ({
    'release:exit': () => {
      for (const group of repeatedMeasures(ctx.draft)) {
        for (const measure of group) {
          const finer = group.find(other => isFiner(other, measure))
          if (!finer) continue
          const {line} = ctx.draft.lines.toPoint(spanOf(finer.figure.position).start)
          const values = {noun: measure.noun, text: measure.figure.text, other: finer.figure.text, line}
          ctx.report({message: 'mixed', span: spanOf(measure.figure.position), values})
        }
      }
    },
  }),
})

/** Whether a measure is the same as another one, with more digits; “about $1.1 billion” is rounded and says so. */
function isFiner(finer: Measure, coarse: Measure): boolean {
  const [a, b] = [finer.figure, coarse.figure]
  const isOneOwner = finer.owner === coarse.owner || finer.owner === '' || coarse.owner === ''
  if (!isOneOwner || finer.period !== coarse.period) return false
  if (a.modifier !== null || b.modifier !== null || a.value === b.value || scaleOf(a) !== scaleOf(b)) return false
  return roundingOf(a) < roundingOf(b) && mayAgree(a, b)
}
