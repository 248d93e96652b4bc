import {configForFolder} from '../../cli/config-files.js'
import {filterRecords} from '../../cli/records/index.js'
import {PressrelError} from '../../errors.js'
import type {FindingCounts} from '../../report/index.js'
import {addCounts, countsBefore, noCounts} from './counts.js'
import {givenConfig, type LintOptions} from './options.js'
import {recordWork} from './work.js'

/** Checks a stream of records by the configuration of the folder that pressrel runs in; gives what was found in all. */
export async function lintRecords(options: LintOptions): Promise<FindingCounts> {
  if (options.fix) throw new PressrelError('E_USAGE', 'records are checked, not fixed', {hint: 'Leave --fix out'})
  const config = await configForFolder('.', givenConfig(options))
  const total = noCounts()
  await filterRecords(options, recordWork(config, options), {
    job: {name: 'lint', options},
    onCounts: counts => addCounts(total, counts),
    onBefore: answer => addCounts(total, countsBefore(answer)),
  })
  return total
}
