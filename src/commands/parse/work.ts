import type {Work} from '../../cli/attempt.js'
import {chooseFormat} from '../../cli/formats.js'
import type {CommandWork} from '../../cli/jobs/index.js'
import {jsonText} from '../../cli/json-output.js'
import type {RecordWork} from '../../cli/records/index.js'
import {printTree} from '../../report/index.js'
import {formats, type ParseFormat, type ParseOptions} from './options.js'

/** The work of `pressrel parse` in a worker. */
export async function openWork(options: ParseOptions): Promise<CommandWork> {
  return {onFile: fileWork(chooseFormat(options.format, formats, 'json')), onRecord: recordWork}
}

/** A release as a tree or as JSON among others. */
export function fileWork(format: ParseFormat): Work<string> {
  if (format === 'tree') return printTree
  return ({release, source}) => jsonText(format, {file: source.path, ast: release})
}

/** What answers a record. */
export const recordWork: RecordWork = draft => ({answer: {ast: draft.release}})
