import {eachDraft} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import type {Job} from '../../cli/jobs/index.js'
import {jsonOutput} from '../../cli/json-output.js'
import {filterRecords} from '../../cli/records/index.js'
import {openResumable} from '../../cli/resume/index.js'
import {formats, type ParseFormat, type ParseOptions} from './options.js'
import {fileWork, recordWork} from './work.js'

/** `pressrel parse`. */
export async function run(files: readonly string[], options: ParseOptions): Promise<void> {
  const jobFor = (format: ParseFormat): Job => ({name: 'parse', options: {...options, format}})
  if (isRecordStream({...options, files})) return filterRecords(options, recordWork, {job: jobFor('ndjson')})
  const isTerminal = process.stdout.isTTY && options.output === undefined
  const format = chooseFormat(options.format, formats, isTerminal ? 'tree' : 'json')
  const {output, isDone} = await openResumable({...options, format}, 'file')
  const outcomes = eachDraft(files, options, fileWork(format), {isDone, job: jobFor(format)})
  if (format === 'tree') {
    for await (const outcome of outcomes) if (!outcome.failure) await output.write(outcome.result)
    return output.finish()
  }
  const json = jsonOutput(format, output)
  for await (const outcome of outcomes) {
    if (outcome.failure) await json.add({file: outcome.file, error: outcome.failure})
    else await json.addText(outcome.result)
  }
  await json.finish()
}
