import {statSync} from 'node:fs'
import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {chooseFormat} from '../../cli/formats.js'
import {deliver} from '../../cli/output.js'
import {sayLine} from '../../cli/progress.js'
import {PressrelError} from '../../errors.js'
import {reportConfig} from './report.js'
import {configTable} from './table.js'

/** The formats of `pressrel config`. */
export const formats = ['table', 'json'] as const

/** What commander hands to `pressrel config`. */
interface Options extends GlobalOptions {
  readonly format?: string
  readonly all?: boolean
  readonly rule?: readonly string[]
  readonly preset?: string
}

/** `pressrel config FILE`. */
export async function run(file: string, options: Options): Promise<void> {
  const format = chooseFormat(options.format, formats, 'table')
  const facts = statSync(file, {throwIfNoEntry: false})
  if (facts?.isDirectory()) {
    throw new PressrelError('E_USAGE', 'is a folder', {file, hint: 'Name a release in it, whether there is one or not'})
  }
  if (!facts && !options.quiet) sayLine(`pressrel: ${file}: there is no such file yet; this is what holds for it`)
  const {config, preset, rule: rules} = options
  const report = await reportConfig(file, {config, preset, rules}, options.all ?? false)
  if (format === 'json') return deliver(`${JSON.stringify(report, null, 2)}\n`, options)
  await deliver(configTable(report, await paintFor(process.stdout, options)), options)
}
