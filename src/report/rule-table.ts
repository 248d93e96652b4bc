import type {RuleEntry} from '../lint/index.js'
import {columns} from './columns.js'
import type {Paint} from './types.js'

/** The rules as a table for a terminal. */
export function ruleTable(rules: readonly RuleEntry[], paint: Paint): string {
  const rows = rules.map(({id, state, fix, summary}) => [id, state, fix === 'no' ? '' : fix, summary])
  return columns(['rule', 'state', 'fix', 'what it finds'], rows, paint)
}
