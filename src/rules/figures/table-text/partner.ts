import type {Figure} from '../../../ast/index.js'
import {spanOf} from '../../../source/index.js'

/** The other value of a stated change, or of a comparison without a verb: “$0.82, compared with $0.75”. */
export interface Partner {
  readonly figure: Figure
  /** Whether the figure itself is the older one. */
  readonly isOlder: boolean
}

const comparison = /^,?\s(?:(?:as\s)?compared\s(?:with|to)|versus|vs\.?|(?:up|down)\sfrom|from)\s(?:a\s)?$/

/** The value that a figure is compared with among those of its sentence. */
export function partnerOf(figure: Figure, figures: readonly Figure[], value: string): Partner | undefined {
  const {change} = figure
  if (change) {
    const other = figures.find(
      ({change: its}) => its?.id === change.id && its.role !== 'delta' && its.role !== change.role,
    )
    return other && {figure: other, isOlder: change.role === 'from'}
  }
  const at = figures.indexOf(figure)
  const [before, after] = [figures[at - 1], figures[at + 1]]
  if (after && isCompared(figure, after, value)) return {figure: after, isOlder: false}
  return before && isCompared(before, figure, value) ? {figure: before, isOlder: true} : undefined
}

function isCompared(first: Figure, second: Figure, value: string): boolean {
  if (first.change || second.change || first.kind !== second.kind || first.unit !== second.unit) return false
  return comparison.test(value.slice(spanOf(first.position).end, spanOf(second.position).start).slice(0, 40))
}
