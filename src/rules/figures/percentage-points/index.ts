import {changeVisitors, type StatedChange} from '../../../lint/changes.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isWithinBand, round} from '../band.js'
import {percentChange, pointChange} from '../change-size.js'

export default defineRule({
  summary: 'A difference in percentage points that is called percent: “rose 2% to 14% from 12%”',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'AP', note: 'percentage points'},
  messages: {
    points: '“{delta}” is in percentage points: {from} to {to} is {points}, or a change of {real}; write “{points}”.',
  },
  create: ctx =>
    changeVisitors(ctx.draft.source.value, change => {
      for (const delta of change.deltas) {
        const sizes = isPlain(change) && delta.unit === '%' ? pointsOf(change) : undefined
        if (!sizes || !isWithinBand(delta, sizes.points) || isWithinBand(delta, sizes.percent)) continue
        const number = round(Math.abs(delta.value ?? 0))
        const points = `${number} percentage point${number === '1' ? '' : 's'}`
        const values = {delta: delta.text, to: change.to.text, from: change.from.text, points}
        ctx.report({
          message: 'points',
          span: spanOf(delta.position),
          values: {...values, real: `${round(sizes.percent.exact)}%`},
        })
      }
    }),
})

/** Columns of changes have words of their own, and “about 12%” may be anything near it. */
function isPlain({to, from, deltas}: StatedChange): boolean {
  return [to, from].every(({modifier, table}) => modifier === null && !table) && deltas.every(({table}) => !table)
}

/** A change between two percentages, in points and in percent of the older. */
function pointsOf({to, from}: StatedChange) {
  if (to.kind !== 'percent' || from.kind !== 'percent') return undefined
  const [points, percent] = [pointChange(to, from), percentChange(to, from)]
  return points && percent && {points, percent}
}
