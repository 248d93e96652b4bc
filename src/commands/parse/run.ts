import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft, errorJson} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {deliver, print} from '../../cli/output.js'
import {filterRecords} from '../../cli/records.js'
import {printTree} from '../../report/index.js'

const formats = ['tree', 'json', 'ndjson'] as const

/** `pressrel parse`. */
export async function run(files: readonly string[], options: GlobalOptions & {format?: string}): Promise<void> {
  if (isRecordStream(options.inputFormat)) return filterRecords(draft => ({ast: draft.release}))
  const format = chooseFormat(options.format, formats, process.stdout.isTTY && !options.output ? 'tree' : 'json')
  const documents: object[] = []
  for await (const outcome of eachDraft(files, options, draft => ({
    ast: draft.release,
    tree: format === 'tree' ? printTree(draft) : '',
  }))) {
    const failed = 'error' in outcome
    if (format === 'tree') {
      if (!failed) await print(outcome.result.tree)
      continue
    }
    const document = failed
      ? {file: outcome.file, error: errorJson(outcome.error)}
      : {file: outcome.file, ast: outcome.result.ast}
    if (format === 'ndjson') await print(`${JSON.stringify(document)}\n`)
    else documents.push(document)
  }
  if (format === 'json') await deliver(`${JSON.stringify(documents, null, 2)}\n`, options)
}
