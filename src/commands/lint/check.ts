import {configForFile} from '../../cli/config-files.js'
import type {Input} from '../../cli/inputs.js'
import {print} from '../../cli/output.js'
import type {Draft} from '../../draft/index.js'
import type {FileFindings} from '../../report/index.js'
import {checkRelease, receiveChecked, settleChecked} from './checked.js'
import {isNamedLeftOut} from './left-out.js'
import {givenConfig} from './options.js'
import type {Plan} from './plan.js'

/** Checks one release, and corrects it with `--fix`. Undefined for standard input under a name that is left out. */
export async function checkDraft(draft: Draft, {name, known}: Input, plan: Plan): Promise<FileFindings | undefined> {
  const {source} = draft
  const {options, cache, timings} = plan
  const config = await configForFile(source.path, givenConfig(options))
  const isStdin = name === '-'
  if (isStdin && (await isNamedLeftOut(config, options))) {
    if (options.fix) await print((await import('./save-fixed.js')).inItsEncoding(source, source.value))
    return undefined
  }
  if (options.fix) return (await import('./fix-source.js')).fixSource(source, {isStdin, config, plan})
  return settleChecked(checkRelease(draft, config, {keyOf: cache?.keyOf, known, timings}), config, plan)
}

/** What `checkDraft` gives, of the text that a worker has sent. */
export async function reviveChecked(text: string, file: string, plan: Plan): Promise<FileFindings> {
  const config = await configForFile(file, givenConfig(plan.options))
  return settleChecked(receiveChecked(text), config, plan)
}
