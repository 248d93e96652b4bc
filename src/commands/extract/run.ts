import {eachDraft} from '../../cli/documents.js'
import {isRecordStream} from '../../cli/formats.js'
import type {Job} from '../../cli/jobs/index.js'
import {jsonOutput} from '../../cli/json-output.js'
import {filterRecords} from '../../cli/records/index.js'
import {openResumable} from '../../cli/resume/index.js'
import {chooseExtractFormat} from './format.js'
import {chooseKinds} from './kinds.js'
import type {ExtractOptions} from './options.js'
import {jsonWork, recordWork} from './work.js'

/** `pressrel extract`. */
export async function run(files: readonly string[], options: ExtractOptions): Promise<void> {
  const only = chooseKinds(options.only)
  const jobFor = (format: string): Job => ({name: 'extract', options: {...options, format}})
  if (isRecordStream({...options, files}))
    return filterRecords(options, recordWork(only, options), {job: jobFor('ndjson')})
  const format = chooseExtractFormat(options, only)
  if (format !== 'json' && format !== 'ndjson') {
    return (await import('./report.js')).writeReport(files, options, only, {format, job: jobFor(format)})
  }
  const {output, isDone} = await openResumable({...options, format}, 'file')
  const json = jsonOutput(format, output)
  const run = {isDone, job: jobFor(format)}
  for await (const outcome of eachDraft(files, options, jsonWork(format, only, options), run)) {
    if (outcome.failure) await json.add({file: outcome.file, error: outcome.failure})
    else await json.addText(outcome.result)
  }
  await json.finish()
}
