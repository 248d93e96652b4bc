import type {Figure} from '../../../ast/index.js'
import {changeVisitors, polarityOf, type StatedChange} from '../../../lint/changes.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import {spanOf} from '../../../source/index.js'
import {otherBasis, yearlyBasis} from '../other-basis.js'
import {checkAmount} from './amount.js'
import {checkMultiple, findMultiples, type Multiple, multipleSigns, valuesAfter} from './multiples.js'
import {checkPercent, checkPercentOfPercent} from './percent.js'

export default defineRule({
  summary: 'A stated change does not follow from its two values: “rose 12% to $1.12 billion from $1.05 billion”',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'arithmetic', note: 'every value that rounds to what is written is considered'},
  messages: {
    percent: '“{delta}” does not follow: {from} to {to} is {real}.',
    points: '“{delta}” does not follow: {from} to {to} is {points} percentage points, or {real}.',
    amount: '“{delta}” does not follow: the difference between {from} and {to} is {real}.',
    multiple: '“{delta}” does not follow: {from} to {to} is {real} times.',
  },
  create: ctx => {
    const {value} = ctx.draft.source
    const figures: Figure[] = []
    const multiples: Multiple[] = []
    const changes = changeVisitors(value, change => {
      if (!isComparable(value, change)) return
      for (const delta of change.deltas) {
        const wrong = checkDelta(value, delta, change)
        if (!wrong) continue
        const values = {delta: delta.text, to: change.to.text, from: change.from.text, ...wrong.values}
        ctx.report({message: wrong.message, span: spanOf(delta.position), values})
      }
    })
    return {
      blocks: [
        visitBlocks(multipleSigns, prose => {
          for (const multiple of findMultiples(prose)) multiples.push({...multiple, ...ctx.sourceSpan(prose, multiple)})
        }),
      ],
      figure: figure => {
        figures.push(figure)
        changes.figure?.(figure)
      },
      'release:exit': release => {
        changes['release:exit']?.(release)
        for (const multiple of multiples) {
          const pair = valuesAfter(value, multiple, figures)
          const real = pair && isComparable(value, pair) ? checkMultiple(multiple, pair) : undefined
          if (!pair || real === undefined) continue
          const values = {delta: multiple.text, to: pair.to.text, from: pair.from.text, real}
          ctx.report({message: 'multiple', span: {start: multiple.start, end: multiple.end}, values})
        }
      },
    }
  },
})

/** “About $5 million” may be anything near it, and a loss that became a profit is no percentage of itself. */
function isComparable(value: string, pair: Pick<StatedChange, 'to' | 'from'>): boolean {
  return pair.to.modifier === null && pair.from.modifier === null && polarityOf(value, pair) !== 'mixed'
}

function checkDelta(value: string, delta: Figure, {to, from}: StatedChange) {
  const {start, end} = spanOf(delta.position)
  const around = value.slice(Math.max(0, start - 40), end + 40)
  if (delta.modifier !== null || otherBasis.test(around) || yearlyBasis.test(around)) return undefined
  return checkPercent(delta, to, from) ?? checkPercentOfPercent(delta, to, from) ?? checkAmount(delta, to, from)
}
