import {isRecordStream} from '../../cli/formats.js'
import {isStandardInput} from '../../cli/inputs.js'
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
  const isStream = isRecordStream({...options, files})
  const named = options.changed && files.length === 0 ? ['.'] : files
  if (isStream || named.length === 0 || named.some(isStandardInput)) refuseForFiles(options, isStream)
  if (isStream) return judge(await lintRecords(options), maxWarnings)
  if (options.watch) return (await import('./watch.js')).watch(named, options)
  judge(await runOnce(named, options), maxWarnings)
}

/** What has no meaning for standard input. Throws `E_USAGE`. */
function refuseForFiles({watch, changed, baseline, cache, stats}: LintOptions, isStream: boolean): void {
  const given = [
    ...(watch ? ['--watch'] : []),
    ...(changed ? ['--changed'] : []),
    ...(baseline === undefined ? [] : ['--baseline']),
    ...(cache && isStream ? ['--cache'] : []),
    ...(stats && isStream ? ['--stats'] : []),
  ]
  if (given[0] === undefined) return
  throw new PressrelError('E_USAGE', `${given[0]} is for files`, {hint: 'Name files or folders'})
}
