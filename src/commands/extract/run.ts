import type {GlobalOptions} from '../../cli/command.js'
import {paintFor} from '../../cli/colour.js'
import {eachDraft, errorJson} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {deliver, print} from '../../cli/output.js'
import {filterRecords} from '../../cli/records.js'
import {type Document, type Draft, extract, schemaVersion, summariseDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {mentionTable} from '../../report/index.js'
import {suggestion} from '../../source/index.js'

const formats = ['table', 'json', 'ndjson'] as const
const kinds = ['quotes', 'figures', 'dates'] as const

/** `pressrel extract`. */
export async function run(
  files: readonly string[],
  options: GlobalOptions & {format?: string; only?: string},
): Promise<void> {
  const only = chooseKinds(options.only)
  const work = (draft: Draft): Document => extractOnly(draft, only)
  if (isRecordStream(options.inputFormat)) {
    return filterRecords(draft => work(draft))
  }
  const format = chooseFormat(options.format, formats, process.stdout.isTTY && !options.output ? 'table' : 'json')
  const paint = await paintFor(process.stdout, options.color)
  const documents: object[] = []
  for await (const outcome of eachDraft(files, options, work)) {
    const failed = 'error' in outcome
    if (format === 'table') {
      if (!failed) await print(mentionTable(outcome.file, outcome.result, paint, only))
      continue
    }
    const document = failed
      ? {file: outcome.file, error: errorJson(outcome.error)}
      : toRecord(outcome.file, outcome.result)
    if (format === 'ndjson') await print(`${JSON.stringify(document)}\n`)
    else documents.push(document)
  }
  if (format === 'json') await deliver(`${JSON.stringify(documents, null, 2)}\n`, options)
}

function toRecord(file: string, {schemaVersion: version, ...rest}: Document): object {
  return {schemaVersion: version, file, ...rest}
}

/** Kinds that were not asked for are not extracted; their lists are empty, never absent. */
function extractOnly(draft: Draft, only: readonly string[]): Document {
  if (only.length === kinds.length) return extract(draft)
  const {mentions} = draft
  return {
    schemaVersion,
    release: summariseDraft(draft),
    quotes: only.includes('quotes') ? mentions.quotes : [],
    figures: only.includes('figures') ? mentions.figures : [],
    dates: only.includes('dates') ? mentions.dates : [],
  }
}

function chooseKinds(only: string | undefined): readonly string[] {
  if (only === undefined) return kinds
  const asked = only.split(',').map(kind => kind.trim())
  const unknown = asked.find(kind => !kinds.some(known => known === kind))
  if (unknown === undefined) return asked
  throw new PressrelError('E_USAGE', `--only knows no “${unknown}”`, {hint: suggestion(unknown, kinds)})
}
