import {eachDraft} from '../../cli/documents.js'
import {openFolder} from '../../cli/folder-output.js'
import type {FileJob} from '../../cli/jobs/index.js'
import type {Exported} from '../../export/index.js'
import type {ExportOptions} from './options.js'
import type {Target} from './targets.js'
import {folderWork} from './work.js'

/** What is written of one release. */
interface Written {
  readonly file: string
  readonly documents: readonly Exported[]
}

/**
 * Exports every release into files of its own, one a format, named after it. A release is written in every format or in
 * none; a name that is taken fails that release only.
 */
export async function exportToFolder(
  files: readonly string[],
  options: ExportOptions,
  folder: string,
  targets: readonly Target[],
): Promise<void> {
  const output = openFolder(folder, options)
  const write = ({file, documents}: Written): void => {
    const paths = targets.map(({extension}) => output.pathFor(file, extension))
    for (const [i, document] of documents.entries()) output.write(paths[i] ?? '', document)
  }
  const work = folderWork(targets)
  const job: FileJob<void> = {
    name: 'export',
    options,
    revive: (sent, file) => write({file, documents: sent as readonly Exported[]}),
  }
  const outcomes = eachDraft(
    files,
    options,
    async draft => write({file: draft.source.path, documents: await work(draft)}),
    {job},
  )
  for await (const _ of outcomes) {
    // Each is written as soon as it is done.
  }
  output.finish()
}
