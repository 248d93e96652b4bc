import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft, type Outcome} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {openOutput} from '../../cli/output.js'
import {filterRecords} from '../../cli/records/index.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {type Exported, exportRelease} from '../../export/index.js'
import {chooseExporters} from './choose-exporters.js'
import {eachSettings} from './each-settings.js'
import {exportToFolder, type Target} from './folder.js'
import {readSettings, type SettingOptions} from './settings.js'

/** The formats of `pressrel export`, beside those of `--to`. */
export const formats = ['ndjson'] as const

/** What commander hands to `pressrel export`. */
interface Options extends GlobalOptions, SettingOptions {
  readonly to?: string
  readonly outDir?: string
  readonly format?: string
}

/** `pressrel export`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
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
  if (outDir !== undefined) return exportToFolder(files, options, {folder: outDir, targets})
  const {name, work} = onlyOne(targets)
  if (isStream) return filterRecords(options, async draft => asJson(await work(draft)))
  if (chooseFormat(options.format, formats, 'one') === 'ndjson') return exportLines(files, options, name, work)
  await exportOne(files, options, work)
}

/** What `--to` asks for, each format with the options that it reads. */
async function chooseTargets(options: Options): Promise<readonly Target[]> {
  const exporters = await chooseExporters(options)
  const settings = eachSettings(exporters, readSettings(options))
  return exporters.map((exporter, i) => ({
    name: exporter.name,
    extension: exporter.extension,
    work: draft => exportRelease(draft, exporter, settings[i]),
  }))
}

function onlyOne([target, ...others]: readonly Target[]): Target {
  if (target && others.length === 0) return target
  throw new PressrelError('E_USAGE', 'several formats want a file each', {hint: 'Name a folder with --out-dir'})
}

/** One line of JSON a release: the document itself where the format is JSON, else `{file, output}`. */
async function exportLines(
  files: readonly string[],
  options: Options,
  to: string,
  work: (draft: Draft) => Promise<Exported>,
): Promise<void> {
  const output = openOutput(options)
  for await (const outcome of eachDraft(files, options, work)) {
    await output.write(`${JSON.stringify(toLine(outcome, to))}\n`)
  }
  output.finish()
}

function toLine(outcome: Outcome<Exported>, to: string): unknown {
  const {file} = outcome
  if (outcome.failure) return {file, error: outcome.failure}
  const {result} = outcome
  return to === 'json' && typeof result === 'string' ? JSON.parse(result) : {file, ...asJson(result)}
}

/** A document inside of JSON; bytes as base64. */
function asJson(output: Exported): object {
  return typeof output === 'string' ? {output} : {output: Buffer.from(output).toString('base64'), encoding: 'base64'}
}

/** One release goes to standard output or the file of `-o`; several want a folder or lines. */
async function exportOne(
  files: readonly string[],
  options: Options,
  work: (draft: Draft) => Promise<Exported>,
): Promise<void> {
  const output = openOutput(options)
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
