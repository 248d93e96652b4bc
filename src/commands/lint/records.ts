import {configForFolder} from '../../cli/config-files.js'
import {filterRecords} from '../../cli/records/index.js'
import {PressrelError} from '../../errors.js'
import {lint} from '../../lint/index.js'
import {countFindings, type FindingCounts} from '../../report/index.js'
import {addCounts, noCounts} from './counts.js'
import {givenConfig, type LintOptions} from './options.js'
import {watchRules} from './watch-rules.js'

/** Checks a stream of records by the configuration of the folder that pressrel runs in; gives what was found in all. */
export async function lintRecords(options: LintOptions): Promise<FindingCounts> {
  if (options.fix) throw new PressrelError('E_USAGE', 'records are checked, not fixed', {hint: 'Leave --fix out'})
  const config = await configForFolder('.', givenConfig(options))
  const total = noCounts()
  await filterRecords(options, draft => {
    const messages = lint(draft, config, watchRules(config, undefined).options)
    addCounts(total, countFindings(messages))
    return {messages: options.quiet ? messages.filter(({level}) => level === 'error') : messages}
  })
  return total
}
