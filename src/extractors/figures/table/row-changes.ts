import type {FigureChange} from '../../../ast/index.js'
import type {ChangeDirection} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {lastDirection} from '../refine/change-words.js'
import type {Comparison} from './comparisons.js'

/** The only figure of a cell, and the cell's words. */
export interface Entry {
  readonly text: string
  readonly figure: DraftFigure
}

/** The changes of a row of numbers; ids count from `firstId`. A figure is part of one change. */
export function rowChanges(
  entryAt: (column: number) => Entry | undefined,
  comparisons: readonly Comparison[],
  firstId: number,
): ReadonlyMap<DraftFigure, FigureChange> {
  const changes = new Map<DraftFigure, FigureChange>()
  let id = firstId
  for (const {to, from, deltas} of comparisons) {
    const [newer, older] = [entryAt(to)?.figure, entryAt(from)?.figure]
    const said = deltas.flatMap(delta => entryAt(delta) ?? []).filter(({figure}) => figure.value !== null)
    const direction = directionOf(said)
    if (!newer || !older || !direction || changes.has(newer) || changes.has(older)) continue
    if (!isComparable(newer, older) || contradicts(direction, newer, older)) continue
    changes.set(newer, {id, role: 'to', direction})
    changes.set(older, {id, role: 'from', direction})
    for (const {figure} of said) changes.set(figure, {id, role: 'delta', direction})
    id++
  }
  return changes
}

/** By the sign, or the word before the number (“Down 21%”); undefined where two of them disagree. */
function directionOf(deltas: readonly Entry[]): ChangeDirection | undefined {
  const directions = new Set(
    deltas.map(({text, figure}) => lastDirection(text) ?? directionOfSign(figure.value ?? 0)).filter(Boolean),
  )
  const [direction] = directions
  return directions.size === 1 ? direction : undefined
}

const directionOfSign = (value: number): ChangeDirection => (value > 0 ? 'up' : value < 0 ? 'down' : 'flat')

const isComparable = (a: DraftFigure, b: DraftFigure): boolean =>
  a.value !== null && b.value !== null && a.kind === b.kind && a.unit === b.unit

/** Some tables write a minus where costs rise: “better” and “worse” are no “up” and “down”. */
function contradicts(direction: ChangeDirection, {value: to}: DraftFigure, {value: from}: DraftFigure): boolean {
  if (to === null || from === null || to < 0 || from < 0) return false
  return direction === 'up' ? to < from : direction === 'down' && to > from
}
