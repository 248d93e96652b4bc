import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {openFolder} from '../../cli/folder-output.js'
import type {Draft} from '../../draft/index.js'
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
  const output = openFolder(folder, options)
  const exportDraft = async (draft: Draft): Promise<void> => {
    const paths = targets.map(({extension}) => output.pathFor(draft.source.path, extension))
    const documents = await Promise.all(targets.map(({work}) => work(draft)))
    for (const [i, document] of documents.entries()) output.write(paths[i] ?? '', document)
  }
  for await (const _ of eachDraft(files, options, exportDraft)) {
    // Each is written as soon as it is done.
  }
  output.finish()
}
