import {configForFolder} from '../../cli/config-files.js'
import {filterRecords} from '../../cli/records/index.js'
import {PressrelError} from '../../errors.js'
import {lint} from '../../lint/index.js'
import {countFindings, type FindingCounts} from '../../report/index.js'
import {givenConfig, type LintOptions} from './options.js'
import {watchRules} from './watch-rules.js'

/** Checks a stream of records by the configuration of the folder that pressrel runs in; gives what was found in all. */
export async function lintRecords(options: LintOptions): Promise<FindingCounts> {
  if (options.fix) throw new PressrelError('E_USAGE', 'records are checked, not fixed', {hint: 'Leave --fix out'})
  const config = await configForFolder('.', givenConfig(options))
  const total = {errorCount: 0, warningCount: 0, infoCount: 0, fixableCount: 0}
  await filterRecords(options, draft => {
    const messages = lint(draft, config, watchRules(config, undefined).options)
    const counts = countFindings(messages)
    total.errorCount += counts.errorCount
    total.warningCount += counts.warningCount
    total.infoCount += counts.infoCount
    total.fixableCount += counts.fixableCount
    return {messages: options.quiet ? messages.filter(({level}) => level === 'error') : messages}
  })
  return total
}
