import type {Figure, FigureChange} from '../ast/index.js'
import {changeVerbs} from '../lexicon/index.js'
import {largest, smallest, spanOf} from '../source/index.js'
import type {Visitors} from './visitors.js'

/** A change with both of its values: “rose $70 million, or 6.7%, to $1.12 billion from $1.05 billion”. */
export interface StatedChange {
  readonly direction: FigureChange['direction']
  readonly to: Figure
  readonly from: Figure
  /** By how much, where the text says so. */
  readonly deltas: readonly Figure[]
}

/**
 * Visitors that gather the figures of each stated change in the sentences of `value` and hand over, at the end, those with
 * both values. A row of a table is no sentence.
 */
export function changeVisitors(
  value: string,
  check: (change: StatedChange) => void,
): Pick<Visitors, 'figure' | 'release:exit'> {
  const groups = new Map<number, Figure[]>()
  return {
    figure: figure => {
      if (!figure.change || figure.table) return
      const group = groups.get(figure.change.id) ?? []
      group.push(figure)
      groups.set(figure.change.id, group)
    },
    'release:exit': () => {
      for (const group of groups.values()) {
        const change = toChange(group)
        if (change && !hasOtherVerb(value, change)) check(change)
      }
    },
  }
}

function toChange(group: readonly Figure[]): StatedChange | undefined {
  const as = (role: FigureChange['role']): readonly Figure[] => group.filter(({change}) => change?.role === role)
  const [to] = as('to')
  const [from] = as('from')
  return to?.change && from && {direction: to.change.direction, to, from, deltas: as('delta')}
}

/** “up from 34%, and just 8% in 2010) and bad loans have fallen to 13.8%”: these figures are of two changes. */
function hasOtherVerb(value: string, {direction, deltas, to, from}: StatedChange): boolean {
  const spans = [...deltas, to, from].map(({position}) => spanOf(position))
  const words = value.slice(smallest(spans.map(({start}) => start)), largest(spans.map(({end}) => end)))
  const directions = (words.toLowerCase().match(/[a-z]{1,20}/g) ?? []).map(word => changeVerbs.get(word))
  return directions.some(other => other !== undefined && other !== 'flat' && other !== direction)
}

/** Whether two values are of a loss, of a profit, or one of each, by their signs and the words before them. */
export function polarityOf(value: string, {to, from}: Pick<StatedChange, 'to' | 'from'>): 'profit' | 'loss' | 'mixed' {
  const [first, second] = spanOf(to.position).start < spanOf(from.position).start ? [to, from] : [from, to]
  const before = value.slice(Math.max(0, spanOf(first.position).start - 120), spanOf(first.position).start)
  const between = value.slice(spanOf(first.position).end, spanOf(second.position).start)
  const firstIsLoss = isNegative(first) || (signIn(sentenceEnd(before)) ?? false)
  // “a net loss of $3 million, from $5 million”: without a sign or word of its own the second is of the same kind.
  const secondIsLoss = isNegative(second) || (signIn(between) ?? (firstIsLoss && !isNegative(first)))
  return firstIsLoss !== secondIsLoss ? 'mixed' : firstIsLoss ? 'loss' : 'profit'
}

const isNegative = ({value}: Figure): boolean => value !== null && value < 0

/** True where the last such word is of a loss, false of a profit, undefined without one. */
function signIn(text: string): boolean | undefined {
  const words = [...text.matchAll(/\b(?:(loss|losses|deficit|shortfall)|profit|income|earnings|surplus|gain)\b/gi)]
  const last = words.at(-1)
  return last && last[1] !== undefined
}

const sentenceEnd = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n\n')) + 1)
