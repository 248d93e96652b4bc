import type {Work} from '../../cli/attempt.js'
import type {CommandWork} from '../../cli/jobs/index.js'
import type {RecordWork} from '../../cli/records/index.js'
import type {Draft} from '../../draft/index.js'
import type {Exported} from '../../export/index.js'
import type {ExportOptions} from './options.js'
import {chooseTargets, onlyOne, type Target} from './targets.js'

/** The work of `pressrel export` in a worker. */
export async function openWork(options: ExportOptions): Promise<CommandWork> {
  const targets = await chooseTargets(options)
  if (options.outDir !== undefined) return {onFile: folderWork(targets), onRecord: () => ({answer: {}})}
  const target = onlyOne(targets)
  return {onFile: lineWork(target), onRecord: recordWork(target)}
}

/** A release in every format, for files. */
export const folderWork =
  (targets: readonly Target[]) =>
  (draft: Draft): Promise<readonly Exported[]> =>
    Promise.all(targets.map(({work}) => work(draft)))

/** One line of JSON a release: the document itself where the format is JSON, else `{file, output}`. */
export const lineWork =
  ({name, work}: Target): Work<string> =>
  async draft => {
    const result = await work(draft)
    const isDocument = name === 'json' && typeof result === 'string'
    return `${JSON.stringify(isDocument ? JSON.parse(result) : {file: draft.source.path, ...asJson(result)})}\n`
  }

/** What answers a record. */
export const recordWork =
  ({work}: Target): RecordWork =>
  async draft => ({answer: asJson(await work(draft))})

/** A document inside of JSON; bytes as base64. */
function asJson(output: Exported): object {
  return typeof output === 'string' ? {output} : {output: Buffer.from(output).toString('base64'), encoding: 'base64'}
}
