import type {CommandWork} from '../../cli/jobs/index.js'
import {type JsonFormat, jsonText} from '../../cli/json-output.js'
import type {RecordWork} from '../../cli/records/index.js'
import type {Draft} from '../../draft/index.js'
import {chooseExtractFormat} from './format.js'
import {chooseKinds, extractOnly, type Kind} from './kinds.js'
import type {ExtractOptions} from './options.js'

/** The work of `pressrel extract` in a worker. */
export async function openWork(options: ExtractOptions): Promise<CommandWork> {
  const only = chooseKinds(options.only)
  const format = chooseExtractFormat(options, only)
  const onRecord = recordWork(only, options)
  if (format === 'json' || format === 'ndjson') return {onFile: jsonWork(format, only, options), onRecord}
  const {openReport, reportWork} = await import('./report.js')
  return {onFile: reportWork(await openReport(options, only, format), only, options), onRecord}
}

/** A release as JSON among others. */
export const jsonWork =
  (format: JsonFormat, only: readonly Kind[], options: ExtractOptions) =>
  (draft: Draft): string => {
    const {schemaVersion, ...rest} = extractOnly(draft, only, options)
    return jsonText(format, {schemaVersion, file: draft.source.path, ...rest})
  }

/** What answers a record. */
export const recordWork =
  (only: readonly Kind[], options: ExtractOptions): RecordWork =>
  draft => ({answer: extractOnly(draft, only, options)})
