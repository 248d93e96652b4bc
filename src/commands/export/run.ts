import {eachDraft} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import type {Job} from '../../cli/jobs/index.js'
import {jsonOutput} from '../../cli/json-output.js'
import {filterRecords} from '../../cli/records/index.js'
import {openResumable} from '../../cli/resume/index.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import type {Exported} from '../../export/index.js'
import {exportToFolder} from './folder.js'
import {type ExportOptions, formats} from './options.js'
import {chooseTargets, onlyOne, type Target} from './targets.js'
import {lineWork, recordWork} from './work.js'

/** `pressrel export`. */
export async function run(files: readonly string[], options: ExportOptions): Promise<void> {
  const {outDir} = options
  const targets = await chooseTargets(options)
  const isStream = isRecordStream({...options, files})
  if (isStream && outDir !== undefined) {
    throw new PressrelError('E_USAGE', 'records are answered line by line, not in files', {
      hint: 'Leave --out-dir out',
    })
  }
  if (outDir !== undefined && options.output !== undefined) {
    throw new PressrelError('E_USAGE', '-o and --out-dir do not go together', {
      hint: 'Use --out-dir for several releases',
    })
  }
  if (options.update && outDir === undefined) {
    throw new PressrelError('E_USAGE', '--update belongs to --out-dir', {hint: 'Name a folder with --out-dir'})
  }
  if (outDir !== undefined && options.continueFrom !== undefined) {
    throw new PressrelError('E_USAGE', '--continue-from goes on with lines of JSON, not with files', {
      hint: 'Say --update',
    })
  }
  if (outDir !== undefined) return exportToFolder(files, options, outDir, targets)
  const target = onlyOne(targets)
  const job: Job = {name: 'export', options}
  if (isStream) return filterRecords(options, recordWork(target), {job})
  if (chooseFormat(options.format, formats, 'one') === 'ndjson') return exportLines(files, options, target, job)
  await exportOne(files, options, target)
}

async function exportLines(files: readonly string[], options: ExportOptions, target: Target, job: Job): Promise<void> {
  const {output, isDone} = await openResumable(options, 'file')
  const json = jsonOutput('ndjson', output)
  for await (const outcome of eachDraft(files, options, lineWork(target), {isDone, job})) {
    if (outcome.failure) await json.add({file: outcome.file, error: outcome.failure})
    else await json.addText(outcome.result)
  }
  await json.finish()
}

/** One release goes to standard output or the file of `-o`; several want a folder or lines. */
async function exportOne(files: readonly string[], options: ExportOptions, {work}: Target): Promise<void> {
  const {output} = await openResumable(options, 'file')
  let done = 0
  const once = async (draft: Draft): Promise<Exported> => {
    const text = await work(draft)
    if (++done === 1) return text
    const hint = 'Use --out-dir for a file each, or -f ndjson for a line each'
    throw new PressrelError('E_USAGE', 'several releases do not fit into one document', {hint})
  }
  let document: Exported | undefined
  for await (const outcome of eachDraft(files, options, once)) if (!outcome.failure) document = outcome.result
  if (document === undefined) return
  if (typeof document !== 'string' && process.stdout.isTTY && (options.output ?? '-') === '-') {
    throw new PressrelError('E_USAGE', 'this format is not text, so it is not shown on the screen', {
      hint: 'Name a file with -o',
    })
  }
  await output.write(document)
  output.finish()
}
