import type {RuleEntry} from '../lint/index.js'
import {columns} from './columns.js'
import type {Paint} from './types.js'

/** The rules as a table for a terminal, a line a rule unless a width is given. */
export function ruleTable(rules: readonly RuleEntry[], paint: Paint, width?: number): string {
  const rows = rules.map(({id, state, fix, summary}) => [id, state, fix === 'no' ? '' : fix, summary])
  const colours: Readonly<Record<RuleEntry['state'], (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    off: paint.dim,
  }
  const states = ['error', 'warning', 'info', 'off'] as const
  const paintCell = (cell: string, column: number): string => {
    const state = column === 1 ? states.find(name => name === cell.trim()) : undefined
    return state === undefined ? cell : colours[state](cell)
  }
  return columns(['rule', 'state', 'fix', 'what it finds'], rows, {paint, width, paintCell})
}
