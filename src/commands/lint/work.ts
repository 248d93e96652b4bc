import {configForFile, configForFolder} from '../../cli/config-files.js'
import type {CommandWork} from '../../cli/jobs/index.js'
import type {RecordWork} from '../../cli/records/index.js'
import {type LintConfig, lint} from '../../lint/index.js'
import {countFindings} from '../../report/index.js'
import {checkRelease, sendChecked} from './checked.js'
import {givenConfig, type LintOptions} from './options.js'
import {watchRules} from './watch-rules.js'

/** The work of `pressrel lint` in a worker: it checks, and what it finds goes back as text. */
export async function openWork(options: LintOptions): Promise<CommandWork> {
  const given = givenConfig(options)
  let onRecord: RecordWork | undefined
  const keyOf = options.cache ? (await import('./cache.js')).keyOf : undefined
  return {
    async onFile(draft, {known}) {
      const config = await configForFile(draft.source.path, given)
      const notes = keyOf && {keyOf: (source: typeof draft.source) => keyOf(source, config, options.date), known}
      return sendChecked(checkRelease(draft, config, notes ?? {}))
    },
    async onRecord(draft) {
      onRecord ??= recordWork(await configForFolder('.', given), options)
      return onRecord(draft)
    },
  }
}

/** What answers a record: what was found in it, of which `--quiet` leaves errors. */
export function recordWork(config: LintConfig, {quiet}: LintOptions): RecordWork {
  return draft => {
    const messages = lint(draft, config, watchRules(config, undefined).options)
    const answer = {messages: quiet ? messages.filter(({level}) => level === 'error') : messages}
    return {answer, counts: countFindings(messages)}
  }
}
