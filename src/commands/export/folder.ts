import {join} from 'node:path'
import {eachDraft} from '../../cli/documents.js'
import {baseOf, openFolder} from '../../cli/folder-output.js'
import type {FileJob} from '../../cli/jobs/index.js'
import {say} from '../../cli/progress.js'
import type {Exported} from '../../export/index.js'
import type {ExportOptions} from './options.js'
import type {Target} from './targets.js'
import {folderWork} from './work.js'

/**
 * Exports every release into files of its own, one a format, named after it. A release is written in every format or in
 * none; a name that is taken fails that release only. With `--update` what is there as it would be written is left alone.
 */
export async function exportToFolder(
  files: readonly string[],
  options: ExportOptions,
  folder: string,
  targets: readonly Target[],
): Promise<void> {
  const extensions = targets.map(({extension}) => extension)
  const made = options.update ? (await import('./made/index.js')).openMade(folder, options, extensions) : undefined
  const output = openFolder(folder, made ? {...options, force: true} : options)
  let upToDate = 0
  const write = (file: string, documents: readonly Exported[]): void => {
    const named = documents.map((document, i) => ({document, path: output.pathFor(file, extensions[i] ?? '')}))
    const fresh = named.filter(({path, document}) => made?.isToWrite(path, document) ?? true)
    for (const {path, document} of fresh) output.write(path, document)
    for (const {path, document} of named) {
      output.claim(path)
      made?.note(path, file, document)
    }
    upToDate += named.length - fresh.length
  }
  const isDone = async (name: string): Promise<boolean> => {
    const isThere = (await made?.isUpToDate(name)) ?? false
    if (!isThere) return false
    for (const extension of extensions) output.claim(join(folder, `${baseOf(name)}.${extension}`))
    upToDate += extensions.length
    return true
  }
  const work = folderWork(targets)
  // A worker sends what `work` gives.
  const revive = (sent: unknown, file: string): void => write(file, sent as readonly Exported[])
  const job: FileJob<void> = {name: 'export', options, revive}
  try {
    const run = {job, ...(made && {isDone})}
    for await (const _ of eachDraft(files, options, async draft => write(draft.source.path, await work(draft)), run)) {
      // Each is written as soon as it is done.
    }
  } finally {
    output.finish()
    made?.finish()
    if (upToDate > 0 && !options.quiet) say(`${upToDate} ${upToDate === 1 ? 'was' : 'were'} up to date\n`)
  }
}
