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
  readonly targets: readonly Target[]
}

/** One format that releases are written in. */
export interface Target {
  readonly name: string
  /** Of its files, without the dot. */
  readonly extension: string
  readonly work: (draft: Draft) => Promise<Exported>
}

/**
 * Exports every release into files of its own, one a format, named after it. A release is written in every format or in
 * none; a name that is taken fails that release only.
 */
export async function exportToFolder(
  files: readonly string[],
  options: GlobalOptions,
  {folder, targets}: FolderExport,
): Promise<void> {
  const taken = new Set<string>()
  const exportDraft = async (draft: Draft): Promise<number> => {
    const name = basename(draft.source.path)
      .replace(/\.\w{1,8}$/, '')
      .replace(/[<>]/g, '')
    const paths = targets.map(({extension}) => join(folder, `${name}.${extension}`))
    for (const path of paths) refuseTaken(path, draft, taken, options.force)
    const documents = await Promise.all(targets.map(({work}) => work(draft)))
    documents.forEach((document, i) => {
      writeWhole(paths[i] ?? '', document)
      taken.add(paths[i] ?? '')
    })
    return documents.length
  }
  let count = 0
  for await (const outcome of eachDraft(files, options, exportDraft)) if (!outcome.failure) count += outcome.result
  if (options.quiet || count === 0) return
  process.stderr.write(`Wrote ${count} ${count === 1 ? 'file' : 'files'} into ${folder}\n`)
}

function refuseTaken(path: string, draft: Draft, taken: ReadonlySet<string>, force: boolean | undefined): void {
  if (taken.has(path)) {
    throw new PressrelError('E_WRITE', `would be written to ${path} too`, {
      file: draft.source.path,
      hint: 'Export it into another folder',
    })
  }
  refuseExisting(path, force)
}
