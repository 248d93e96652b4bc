import {isRecordStream} from '../../cli/formats.js'
import {numberOf} from '../../cli/numbers.js'
import {PressrelError} from '../../errors.js'
import {checkOptions, type LintOptions} from './options.js'
import {lintRecords} from './records.js'
import {runOnce} from './run-once.js'
import {judge} from './verdict.js'

/** `pressrel lint`. */
export async function run(files: readonly string[], given: LintOptions): Promise<void> {
  const options = checkOptions(given)
  const maxWarnings = numberOf('--max-warnings', options.maxWarnings, 0)
  if (isRecordStream({...options, files})) return judge(await lintRecords(options), maxWarnings)
  const named = options.changed && files.length === 0 ? ['.'] : files
  if ((options.watch || options.changed || options.baseline !== undefined) && isStandardInput(named)) {
    throw new PressrelError('E_USAGE', '--watch, --changed and --baseline are for files', {
      hint: 'Name files or folders',
    })
  }
  if (options.watch) return (await import('./watch.js')).watch(named, options)
  judge(await runOnce(named, options), maxWarnings)
}

const isStandardInput = (files: readonly string[]): boolean => files.length === 0 || files.includes('-')
