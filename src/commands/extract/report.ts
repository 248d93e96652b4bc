import {paintFor} from '../../cli/colour.js'
import {eachDraft} from '../../cli/documents.js'
import {openOutput} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {loadMentionReporter, type MentionReporterName} from '../../report/index.js'
import {extractOnly, type Kind} from './kinds.js'
import type {ExtractOptions} from './run.js'

/** The columns of a page that is no terminal. */
const pageWidth = 100

/** Writes what was extracted in a format for people or for another program, each release as soon as it is done. */
export async function writeReport(
  files: readonly string[],
  options: ExtractOptions,
  only: readonly Kind[],
  format: MentionReporterName,
): Promise<void> {
  const reporter = await loadMentionReporter(format)
  const isTerminal = process.stdout.isTTY && options.output === undefined
  const report = reporter({
    paint: await paintFor(process.stdout, options),
    // A terminal that does not know its width says 0.
    width: (isTerminal && process.stdout.columns) || pageWidth,
    kinds: only,
    warn: sentence => options.quiet || say(`pressrel: ${sentence}\n`),
  })
  const output = openOutput(options)
  const {head = ''} = report
  if (head !== '') await output.write(head)
  const work = eachDraft(files, options, draft =>
    report.add({file: draft.source.path, draft, document: extractOnly(draft, only, options)}),
  )
  for await (const outcome of work) if (!outcome.failure) await output.write(outcome.result)
  await output.write(report.finish?.() ?? '')
  output.finish()
}
