import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {GlobalOptions} from '../../cli/command.js'
import {eachDraft} from '../../cli/documents.js'
import {isRecordStream} from '../../cli/formats.js'
import {numberOf} from '../../cli/inputs.js'
import {deliver, print, refuseExisting, writeWhole} from '../../cli/output.js'
import {filterRecords} from '../../cli/records.js'
import {type Draft, summariseDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {type ExportOptions, exportRelease, loadExporter} from '../../export/index.js'

/** What commander hands to `pressrel export`. */
interface Options extends GlobalOptions {
  readonly to?: string
  readonly outDir?: string
  readonly fragment?: boolean
  readonly template?: string
  readonly wrap?: string
  readonly ascii?: boolean
  readonly embargoed?: boolean
}

/** `pressrel export`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
  const to = options.to
  if (to === undefined)
    throw new PressrelError('E_USAGE', 'export needs a format', {hint: 'Say --to html, text, json or markdown'})
  const exporter = await loadExporter(to)
  const settings = readSettings(options)
  if (isRecordStream(options.inputFormat)) {
    return filterRecords(async draft => ({output: await exportRelease(draft, to, settings)}))
  }
  if (options.outDir === undefined && options.output !== undefined) refuseExisting(options.output, options.force)
  const outputs: string[] = []
  const work = async (draft: Draft): Promise<string> => {
    if (!options.embargoed) warnOfEmbargo(draft)
    return exportRelease(draft, to, settings)
  }
  const taken = new Set<string>()
  for await (const outcome of eachDraft(files, options, work)) {
    if ('error' in outcome) continue
    if (options.outDir === undefined) {
      outputs.push(outcome.result)
      continue
    }
    const path = join(options.outDir, `${basename(outcome.file).replace(/\.\w{1,8}$/, '')}.${exporter.extension}`)
    if (taken.has(path))
      throw new PressrelError('E_WRITE', 'two releases would have this name', {
        file: path,
        hint: 'Export them into two folders',
      })
    taken.add(path)
    refuseExisting(path, options.force)
    writeWhole(path, outcome.result)
  }
  if (options.outDir !== undefined || outputs.length === 0) return
  if (outputs.length > 1 && (options.output !== undefined || to === 'html')) {
    throw new PressrelError('E_USAGE', `${outputs.length} releases do not fit into one file`, {hint: 'Use --out-dir'})
  }
  if (outputs.length > 1 && to === 'json')
    return print(outputs.map(text => `${JSON.stringify(JSON.parse(text))}\n`).join(''))
  await deliver(outputs.join('\n'), options)
}

function readSettings(options: Options): ExportOptions {
  return {
    ...(options.fragment ? {fragment: true} : {}),
    ...(options.template === undefined ? {} : {template: readTemplate(options.template)}),
    ...(options.wrap === undefined ? {} : {wrap: numberOf('--wrap', options.wrap)}),
    ...(options.ascii ? {ascii: true} : {}),
  }
}

function readTemplate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new PressrelError('E_TEMPLATE', 'the page template could not be read', {
      file: path,
      cause,
      hint: 'Check the name',
    })
  }
}

function warnOfEmbargo(draft: Draft): void {
  const status = summariseDraft(draft).releaseStatus
  if (status?.status !== 'embargoed') return
  const until = status.until === null ? '' : ` until ${status.until}`
  process.stderr.write(
    `pressrel: ${draft.source.path}: this release is under embargo${until}; do not publish it before (--embargoed silences this)\n`,
  )
}
