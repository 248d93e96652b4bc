import type {Figure} from '../../../ast/index.js'
import {isTableCue} from '../../../lexicon/index.js'
import {labelWords, type Table, type TableRow} from '../../../lint/tables/index.js'
import {type RowChange, realChange} from './real-change.js'

/** How many rows of a column have to follow from their values before one may lack a sign. */
const fewest = 2

/**
 * Rows of a table whose change has the size that follows from their values, but not the minus: of a column of changes of
 * which the others are right, and which lacks one sign alone (a column without any may mean it so).
 */
export function lostSigns({rows}: Table, roundingOf: (figure: Figure) => number): readonly RowChange[] {
  const lost = new Map<number, RowChange[]>()
  const model = rows.map(linkedIn).find(linked => linked !== undefined)
  if (!model || rows.filter(row => linkedIn(row)).length < fewest) return []
  for (const row of rows) {
    const [to, from] = [model.to, model.from].map(at => row.cells[at]?.figure)
    if (!to || !from || to.change || from.change || !isFall(to, from) || hasCue(row.label, 'lowerIsBetter')) continue
    for (const at of model.deltas) {
      const delta = row.cells[at]?.figure
      if (
        !delta ||
        !isBare(delta, row, at) ||
        !isOneKind(delta, to) ||
        realChange({to, from, delta}, roundingOf) !== undefined
      )
        continue
      lost.set(at, [...(lost.get(at) ?? []), {to, from, delta}])
    }
  }
  return [...lost.values()].flatMap(column => (column.length === 1 ? column : []))
}

/** The columns of the values of a change that a row states, and of what says by how much they differ. */
function linkedIn({cells}: TableRow) {
  const at = (role: 'to' | 'from' | 'delta'): readonly number[] =>
    cells.flatMap((cell, i) => (cell?.figure?.change?.role === role ? [i] : []))
  const [[to, second], [from], deltas] = [at('to'), at('from'), at('delta')]
  return to === undefined || second !== undefined || from === undefined || deltas.length === 0
    ? undefined
    : {to, from, deltas}
}

const isFall = ({value: to}: Figure, {value: from}: Figure): boolean =>
  to !== null && from !== null && to > 0 && from > 0 && to < from

/** A number without sign, brackets or arrow, in a column whose head does not say what it counts. */
function isBare({value, modifier, text, table}: Figure, {cells}: TableRow, at: number): boolean {
  const written = cells[at]?.prose.text.trim() ?? ''
  return (
    value !== null && value > 0 && modifier === null && written === text && !hasCue(table?.column ?? '', 'eitherWay')
  )
}

const isOneKind = (delta: Figure, to: Figure): boolean =>
  delta.unit === '%' ? to.kind !== 'percent' : delta.kind === to.kind && delta.unit === to.unit

const hasCue = (label: string, role: 'lowerIsBetter' | 'eitherWay'): boolean =>
  labelWords(label).some(word => isTableCue(role, word))
