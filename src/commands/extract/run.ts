import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {isRecordStream} from '../../cli/formats.js'
import {jsonOutput} from '../../cli/json-output.js'
import {openOutput} from '../../cli/output.js'
import {filterRecords} from '../../cli/records/index.js'
import {chooseExtractFormat} from './format.js'
import {chooseKinds, extractOnly} from './kinds.js'

/** What commander hands to `pressrel extract`. */
export interface ExtractOptions extends GlobalOptions {
  readonly format?: string
  readonly only?: string
  readonly indirect?: boolean
}

/** `pressrel extract`. */
export async function run(files: readonly string[], options: ExtractOptions): Promise<void> {
  const only = chooseKinds(options.only)
  if (isRecordStream({...options, files})) return filterRecords(options, draft => extractOnly(draft, only, options))
  const format = chooseExtractFormat(options, only)
  if (format !== 'json' && format !== 'ndjson') {
    return (await import('./report.js')).writeReport(files, options, only, format)
  }
  const json = jsonOutput(format, openOutput(options))
  for await (const outcome of eachDraft(files, options, draft => extractOnly(draft, only, options))) {
    const {file} = outcome
    if (outcome.failure) await json.add({file, error: outcome.failure})
    else {
      const {schemaVersion, ...rest} = outcome.result
      await json.add({schemaVersion, file, ...rest})
    }
  }
  await json.finish()
}
