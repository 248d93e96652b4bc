import type {Row} from './grid.js'
import {signOf} from './unit-words.js'

/** The one currency whose sign stands in a row of numbers; undefined without one, or with two. */
export function signOfRow({cells}: Row, dollar: string): string | undefined {
  const codes = new Set<string>()
  for (const cell of cells.slice(1)) {
    if (!cell) continue
    const sign = signOf(cell.text)
    if (sign) codes.add(sign.isBareDollar ? dollar : sign.code)
    for (const {kind, unit} of cell.figures) if (kind === 'money' && unit !== null) codes.add(unit)
  }
  const [code] = codes
  return codes.size === 1 ? code : undefined
}

/** The one currency whose sign stands among the numbers of a table. */
export function signOfRows(rows: readonly Row[], dollar: string): string | undefined {
  const codes = new Set(rows.filter(({type}) => type === 'data').flatMap(row => signOfRow(row, dollar) ?? []))
  const [code] = codes
  return codes.size === 1 ? code : undefined
}
