import {dirname, resolve} from 'node:path'
import {isMonthDay} from '../calendar/index.js'
import {readChain} from './config-chain.js'
import {findConfig} from './find-config.js'

/**
 * The `fiscal_year_end` (MM-DD) that the configuration of a file states, without loading the rules: `--config`, or the
 * nearest from the file upwards. Throws `E_CONFIG` for what is no such day.
 */
export async function fiscalYearEndFor(file: string, config: string | undefined): Promise<string | undefined> {
  const folder = dirname(resolve(file))
  const path = config ?? findConfig(folder)
  if (path === undefined) return undefined
  const stated = (await readChain(path)).map(({raw}) => raw.fiscal_year_end)
  const value = stated.filter(day => day !== undefined && day !== null).at(-1)
  if (value === undefined || (typeof value === 'string' && isMonthDay(value))) return value
  // The configuration is wrong: whoever checks the whole of it says so, with whatever else is.
  const {configForFolder} = await import('./config-files.js')
  return (await configForFolder(folder, {config})).fiscalYearEnd
}
