import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {jsonOutput} from '../../cli/json-output.js'
import {openOutput} from '../../cli/output.js'
import {filterRecords} from '../../cli/records/index.js'
import {chooseKinds, extractOnly, type Kind} from './kinds.js'

const formats = ['table', 'json', 'ndjson'] as const

/** What commander hands to `pressrel extract`. */
interface Options extends GlobalOptions {
  readonly format?: string
  readonly only?: string
  readonly indirect?: boolean
}

/** `pressrel extract`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
  const only = chooseKinds(options.only)
  if (isRecordStream({...options, files})) return filterRecords(options, draft => extractOnly(draft, only, options))
  const isTerminal = process.stdout.isTTY && options.output === undefined
  const format = chooseFormat(options.format, formats, isTerminal ? 'table' : 'json')
  if (format === 'table') return writeTables(files, options, only)
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

async function writeTables(files: readonly string[], options: Options, only: readonly Kind[]): Promise<void> {
  const {mentionTable} = await import('../../report/index.js')
  const paint = await paintFor(process.stdout, options)
  const output = openOutput(options)
  for await (const outcome of eachDraft(files, options, draft => extractOnly(draft, only, options))) {
    if (!outcome.failure) await output.write(mentionTable(outcome.file, outcome.result, paint, only))
  }
  output.finish()
}
