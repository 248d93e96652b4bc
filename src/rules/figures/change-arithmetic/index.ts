import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {roundingOf} from './rounding.js'

export default defineRule({
  summary: 'A stated change does not follow from its two values: “rose 12% to $1.12 billion from $1.05 billion”',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'arithmetic', note: 'every value that rounds to what is written is considered'},
  messages: {
    percent: '“{delta}” does not follow: {from} to {to} is {real}%.',
    amount: '“{delta}” does not follow: the difference between {from} and {to} is {real}.',
  },
  create: ctx => {
    const changes = new Map<number, Map<string, Figure>>()
    return {
      figure(figure) {
        if (!figure.change) return
        const group = changes.get(figure.change.id) ?? new Map<string, Figure>()
        group.set(figure.change.role, figure)
        changes.set(figure.change.id, group)
      },
      'release:exit'() {
        for (const group of changes.values()) {
          const [delta, to, from] = [group.get('delta'), group.get('to'), group.get('from')]
          if (!delta || !to || !from) continue
          const wrong = checkChange(delta, to, from)
          if (!wrong) continue
          const values = {delta: delta.text, to: to.text, from: from.text, real: wrong.real}
          ctx.report({message: wrong.message, span: spanOf(delta.position), values})
        }
      },
    }
  },
})

interface Wrong {
  readonly message: 'percent' | 'amount'
  readonly real: string
}

/** Undefined when some unrounded values could give the change, or when the three cannot be compared. */
function checkChange(delta: Figure, to: Figure, from: Figure): Wrong | undefined {
  if (delta.value === null || to.value === null || from.value === null) return undefined
  if (to.value <= 0 || from.value <= 0 || delta.modifier !== null || to.modifier !== null || from.modifier !== null)
    return undefined
  const [d, t, f] = [roundingOf(delta), roundingOf(to), roundingOf(from)]
  const stated = Math.abs(delta.value)
  const isShare = delta.kind === 'percent' && delta.unit === '%' && to.kind !== 'percent'
  if (isShare) {
    // The extremes of new over old within the rounding of each.
    const [low, high] = extremes(
      100 * ((to.value - t) / (from.value + f) - 1),
      100 * ((to.value + t) / (from.value - f) - 1),
    )
    if (stated + d >= low && stated - d <= high) return undefined
    return {message: 'percent', real: trim(Math.abs(100 * (to.value / from.value - 1)))}
  }
  const isSame =
    delta.kind === to.kind &&
    (delta.unit === to.unit || delta.kind === 'count' || (delta.kind === 'percent' && delta.unit === 'pp'))
  const isPoints = delta.kind === 'percent' && to.kind === 'percent' && delta.unit !== '%'
  if (!isSame && !isPoints) return undefined
  if (delta.kind === 'percent' && delta.unit === '%') return undefined
  const factor = delta.unit === 'bp' ? 100 : 1
  const [low, high] = extremes((to.value - t - from.value - f) * factor, (to.value + t - from.value + f) * factor)
  if (stated + d >= low && stated - d <= high) return undefined
  return {message: 'amount', real: trim(Math.abs(to.value - from.value) * factor)}
}

/** The smallest and largest size that a change between two bounds may have. */
function extremes(a: number, b: number): readonly [number, number] {
  const isAcross = a <= 0 && b >= 0
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))]
  const slack = 1e-9 * Math.max(1, high)
  return [isAcross ? 0 : low - slack, high + slack]
}

const trim = (value: number): string => String(Number(value.toPrecision(value >= 1000 ? 6 : 3)))
