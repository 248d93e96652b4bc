import {dirname, resolve} from 'node:path'
import {isMonthDay} from '../calendar/index.js'
import {PressrelError} from '../errors.js'
import {readChain} from './config-chain.js'
import {findConfig} from './find-config.js'

/**
 * The `fiscal_year_end` (MM-DD) that the configuration of a file states, without loading the rules: `--config`, or the
 * nearest from the file upwards. Throws `E_CONFIG` for what is no such day.
 */
export async function fiscalYearEndFor(file: string, config: string | undefined): Promise<string | undefined> {
  const path = config ?? findConfig(dirname(resolve(file)))
  if (path === undefined) return undefined
  const {links} = await readChain(path)
  const stated = links.map(({raw}) => raw.fiscal_year_end).filter(value => value !== undefined && value !== null)
  const value = stated.at(-1)
  if (value === undefined) return undefined
  if (typeof value === 'string' && isMonthDay(value)) return value
  throw new PressrelError('E_CONFIG', `“fiscal_year_end” has no such day as “${String(value)}”`, {
    file: path,
    hint: 'Write month and day, such as "06-30"',
  })
}
