import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {configForFolder} from '../../cli/config-files.js'
import {chooseFormat} from '../../cli/formats.js'
import {deliver} from '../../cli/output.js'
import {listRules} from '../../lint/index.js'
import {ruleTable} from '../../report/index.js'

/** The formats of `pressrel rules`. */
export const formats = ['table', 'json'] as const

/** `pressrel rules`. */
export async function run(options: GlobalOptions & {format?: string; preset?: string}): Promise<void> {
  const format = chooseFormat(options.format, formats, 'table')
  const config = await configForFolder('.', {config: options.config, preset: options.preset})
  const rules = listRules(config)
  if (format === 'json') return deliver(`${JSON.stringify(rules, null, 2)}\n`, options)
  await deliver(ruleTable(rules, await paintFor(process.stdout, options)), options)
}
