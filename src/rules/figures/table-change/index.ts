import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Table, tablesOf} from '../../../lint/tables/index.js'
import {spanOf} from '../../../source/index.js'
import {otherBasis, yearlyBasis} from '../other-basis.js'
import {lostSigns} from './lost-sign.js'
import {type RowChange, realChange, roundingsOf} from './real-change.js'

export default defineRule({
  summary: 'A column of changes does not follow from the two columns that it compares',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'arithmetic', note: 'every value that rounds to what is written is considered'},
  messages: {
    wrong: 'The change of “{row}” is {delta}, but {from} to {to} is {real}.',
    sign: 'The change of “{row}” is {delta}, but {from} to {to} is a fall: write -{delta}.',
  },
  create: ctx => ({
    'release:exit': () => {
      for (const table of tablesOf(ctx.draft)) {
        const changes = changesOf(table)
        const roundingOf = roundingsOf(changes.flatMap(({to, from}) => [to, from]))
        for (const {delta, to, from, real} of faultsOf(changes, roundingOf)) {
          const values = {row: delta.table?.row ?? '', delta: delta.text, to: to.text, from: from.text, real}
          ctx.report({message: 'wrong', span: spanOf(delta.position), values})
        }
        for (const {delta, to, from} of isOfOtherBasis(table) ? [] : lostSigns(table, roundingOf)) {
          const values = {row: delta.table?.row ?? '', delta: delta.text, to: to.text, from: from.text}
          ctx.report({message: 'sign', span: spanOf(delta.position), values})
        }
      }
    },
  }),
})

/** The rows that compare two values; growth on another basis, or with “about”, is none. */
function changesOf(table: Table): readonly RowChange[] {
  if (isOfOtherBasis(table)) return []
  return table.rows.flatMap(({cells}) => {
    const figures = cells.flatMap(cell => cell?.figure ?? []).filter(({modifier}) => modifier === null)
    return figures.flatMap(delta => {
      if (delta.change?.role !== 'delta' || delta.value === null) return []
      if (isOther(`${delta.table?.row ?? ''} ${delta.table?.column ?? ''}`)) return []
      const partner = (role: 'to' | 'from'): Figure | undefined =>
        figures.find(({change}) => change?.id === delta.change?.id && change?.role === role)
      const [to, from] = [partner('to'), partner('from')]
      return to && from ? [{to, from, delta}] : []
    })
  })
}

const isOther = (head: string): boolean => otherBasis.test(head) || yearlyBasis.test(head)

/** Whether the corner of a table, or what stands above it, says that its changes are not simply new over old. */
function isOfOtherBasis({rows, before}: Table): boolean {
  if (isOther(rows[0]?.cells[0]?.prose.text ?? '')) return true
  return before !== undefined && before.text.length < 240 && otherBasis.test(before.text)
}

/** Where a column is wrong more often than right, it says something else than how its neighbours differ. */
function faultsOf(changes: readonly RowChange[], roundingOf: (figure: Figure) => number) {
  const columns = new Map<string | null | undefined, (RowChange & {readonly real: string | undefined})[]>()
  for (const change of changes) {
    const column = columns.get(change.delta.table?.column) ?? []
    column.push({...change, real: realChange(change, roundingOf)})
    columns.set(change.delta.table?.column, column)
  }
  return [...columns.values()].flatMap(column => {
    const wrong = column.flatMap(({real, ...change}) => (real === undefined ? [] : [{...change, real}]))
    return wrong.length < 2 || wrong.length * 2 <= column.length ? wrong : []
  })
}
