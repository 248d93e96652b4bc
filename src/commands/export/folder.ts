import {basename, join} from 'node:path'
import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {refuseExisting, writeWhole} from '../../cli/output.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import type {Exported} from '../../export/index.js'

/** Where the files go and what is in them. */
interface FolderExport {
  readonly folder: string
  /** Of the files, without the dot. */
  readonly extension: string
  readonly work: (draft: Draft) => Promise<Exported>
}

/** Exports every release into a file of its own, named after it; a name that is taken fails that release only. */
export async function exportToFolder(
  files: readonly string[],
  options: GlobalOptions,
  to: FolderExport,
): Promise<void> {
  const taken = new Set<string>()
  const exportDraft = async (draft: Draft): Promise<string> => {
    const name = basename(draft.source.path)
      .replace(/\.\w{1,8}$/, '')
      .replace(/[<>]/g, '')
    const path = join(to.folder, `${name}.${to.extension}`)
    if (taken.has(path)) {
      throw new PressrelError('E_WRITE', `would be written to ${path} too`, {
        file: draft.source.path,
        hint: 'Export it into another folder',
      })
    }
    refuseExisting(path, options.force)
    writeWhole(path, await to.work(draft))
    taken.add(path)
    return path
  }
  let count = 0
  for await (const outcome of eachDraft(files, options, exportDraft)) if (!outcome.failure) count++
  if (options.quiet || count === 0) return
  process.stderr.write(`Wrote ${count} ${count === 1 ? 'file' : 'files'} into ${to.folder}\n`)
}
