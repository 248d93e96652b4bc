import type {Work} from '../../cli/attempt.js'
import {paintFor} from '../../cli/colour.js'
import {eachDraft} from '../../cli/documents.js'
import type {Job} from '../../cli/jobs/index.js'
import {sayLine} from '../../cli/progress.js'
import {openResumable} from '../../cli/resume/index.js'
import {loadMentionReporter, type MentionReport, type MentionReporterName} from '../../report/index.js'
import {extractOnly, type Kind} from './kinds.js'
import type {ExtractOptions} from './options.js'

/** The columns of a page that is no terminal. */
const pageWidth = 100
/** The format whose releases know nothing of each other and nothing of a terminal: workers can make it. */
const formatOfRows = 'csv'

/** A format and how workers make it. */
interface Report {
  readonly format: MentionReporterName
  readonly job: Job
}

/** Writes what was extracted in a format for people or for another program, each release as soon as it is done. */
export async function writeReport(
  files: readonly string[],
  options: ExtractOptions,
  only: readonly Kind[],
  {format, job}: Report,
): Promise<void> {
  const report = await openReport(options, only, format)
  const {output} = await openResumable({...options, format}, 'file')
  const {head = ''} = report
  if (head !== '') await output.write(head)
  const run = format === formatOfRows ? {job} : {}
  for await (const outcome of eachDraft(files, options, reportWork(report, only, options), run))
    if (!outcome.failure) await output.write(outcome.result)
  await output.write(report.finish?.() ?? '')
  output.finish()
}

/** Opens a report in a format. */
export async function openReport(
  options: ExtractOptions,
  only: readonly Kind[],
  format: MentionReporterName,
): Promise<MentionReport> {
  const reporter = await loadMentionReporter(format)
  const isTerminal = process.stdout.isTTY && options.output === undefined
  return reporter({
    paint: await paintFor(process.stdout, options),
    // A terminal that does not know its width says 0.
    width: (isTerminal && process.stdout.columns) || pageWidth,
    kinds: only,
    warn: sentence => options.quiet || sayLine(`pressrel: ${sentence}`),
  })
}

/** A release in a report. */
export const reportWork =
  (report: MentionReport, only: readonly Kind[], options: ExtractOptions): Work<string> =>
  draft =>
    report.add({file: draft.source.path, draft, document: extractOnly(draft, only, options)})
