import {defineRule} from '../../../lint/define-rule.js'
import {isPartial, labelWords, type Table, type TableRow, tablesOf} from '../../../lint/tables/index.js'
import {spanOf} from '../../../source/index.js'
import {writeAs} from '../write-as.js'
import {type Fault, findFaults} from './find-faults.js'

export default defineRule({
  summary: 'A total in a table is not the sum of its rows or columns',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'arithmetic', note: 'every value that rounds to what is written is considered'},
  messages: {
    rows: '“{label}” is {total}, but the {count} rows above add up to {sum}.',
    columns: '“{label}” is {total}, but the {count} columns before it add up to {sum}.',
    named: '“{label}” is {total}, but {names} add up to {sum}.',
  },
  create: ctx => ({
    'release:exit': () => {
      for (const table of tablesOf(ctx.draft)) {
        if (isOfSome(table)) continue
        const reported = new Set<number>()
        const report = (fault: Fault, message: 'rows' | 'columns'): void => {
          const span = spanOf(fault.column.figure.position)
          if (reported.has(span.start)) return
          reported.add(span.start)
          ctx.report({message: fault.isBeside ? message : 'named', span, values: valuesOf(fault)})
        }
        const nameOf = (at: number): string => table.columns[at] ?? ''
        for (const fault of findFaults({lines: table.rows, nameOf, needsProof: false})) report(fault, 'rows')
        for (const lines of acrossOf(table)) for (const fault of findFaults(lines)) report(fault, 'columns')
      }
    },
  }),
})

/** “Top five markets”: what is told is not all that is counted. */
function isOfSome({rows, before}: Table): boolean {
  const caption = before && before.text.length < 120 ? before.text : ''
  return isPartial(caption) || isPartial(rows[0]?.cells[0]?.prose.text ?? '')
}

/** The columns of a table as lines, from one row of heads to the next. */
function* acrossOf({rows, columns}: Table): Generator<{
  lines: readonly TableRow[]
  nameOf: (at: number) => string
  needsProof: true
}> {
  if (!columns.some(name => name !== null && labelWords(name).some(word => word.startsWith('total')))) return
  for (const data of blocksOf(rows)) {
    const lines = columns.flatMap((label, at): TableRow[] => {
      const cells = data.map(row => row.cells[at])
      return at > 0 && cells.some(cell => cell?.figure) ? [{type: 'data', label: label ?? '', cells}] : []
    })
    yield {lines, nameOf: at => data[at]?.label ?? '', needsProof: true}
  }
}

function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const blocks: TableRow[][] = [[]]
  for (const row of rows) {
    if (row.type === 'head') blocks.push([])
    else if (row.type === 'data') blocks.at(-1)?.push(row)
  }
  return blocks
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function valuesOf({label, column: {figure}, sum, addends}: Fault): Record<string, string> {
  const count = numbers[addends.length - 2] ?? String(addends.length)
  const labels = addends.map(addend => `“${addend.label}”`)
  const names = labels.length > 4 ? `the ${count} before it` : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`
  return {label, total: figure.text, count, names, sum: writeAs(figure, sum.value, sum.places)}
}
