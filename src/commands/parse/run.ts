import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {jsonOutput} from '../../cli/json-output.js'
import {type Output, openOutput} from '../../cli/output.js'
import {filterRecords} from '../../cli/records/index.js'
import {printTree} from '../../report/index.js'

/** The formats of `pressrel parse`. */
export const formats = ['tree', 'json', 'ndjson'] as const

/** What commander hands to `pressrel parse`. */
interface Options extends GlobalOptions {
  readonly format?: string
}

/** `pressrel parse`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
  if (isRecordStream({...options, files})) return filterRecords(options, draft => ({ast: draft.release}))
  const isTerminal = process.stdout.isTTY && options.output === undefined
  const format = chooseFormat(options.format, formats, isTerminal ? 'tree' : 'json')
  const output = openOutput(options)
  if (format === 'tree') return writeTrees(files, options, output)
  const json = jsonOutput(format, output)
  for await (const outcome of eachDraft(files, options, ({release}) => release)) {
    const {file} = outcome
    await json.add(outcome.failure ? {file, error: outcome.failure} : {file, ast: outcome.result})
  }
  await json.finish()
}

async function writeTrees(files: readonly string[], options: Options, output: Output): Promise<void> {
  for await (const outcome of eachDraft(files, options, printTree)) {
    if (!outcome.failure) await output.write(outcome.result)
  }
  output.finish()
}
