import {join} from 'node:path'
import {checkDate} from '../../cli/check-date.js'
import type {GlobalOptions} from '../../cli/command.js'
import {eachInput, type Outcome} from '../../cli/documents.js'
import {baseOf, openFolder} from '../../cli/folder-output.js'
import {chooseFormat} from '../../cli/formats.js'
import {expandInputs, type Input} from '../../cli/inputs.js'
import {jsonOutput} from '../../cli/json-output.js'
import {openOutput, refuseExisting} from '../../cli/output.js'
import type {Reading} from '../../cli/read-input.js'
import {PressrelError} from '../../errors.js'
import type {Imported} from '../../import/index.js'
import {type ImportSettings, importFile, sayNotes} from './import-file.js'
import {linkTo, refuseTakenNames, writePictures} from './pictures.js'

/** The formats of `pressrel import`, beside Markdown. */
export const formats = ['json', 'ndjson'] as const

/** What commander hands to `pressrel import`. */
interface Options extends GlobalOptions {
  readonly outDir?: string
  readonly images?: string
  readonly fromDate?: string
  readonly format?: string
}

/** `pressrel import`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
  refuseMixtures(options)
  const date = checkDate(options.fromDate, '--from-date') ?? checkDate(options.date)
  const format = chooseFormat(options.format, formats, 'markdown')
  if (format !== 'markdown') return importAsJson(files, options, format, {date})
  if (options.outDir !== undefined) return importToFolder(files, options, options.outDir, date)
  await importOne(files, options, date)
}

function refuseMixtures({outDir, output, images, format}: Options): void {
  const refuse = (message: string, hint: string): never => {
    throw new PressrelError('E_USAGE', message, {hint})
  }
  if (outDir !== undefined && output !== undefined)
    refuse('-o and --out-dir do not go together', 'Use --out-dir for several files')
  if (outDir !== undefined && format !== undefined)
    refuse(`-f ${format} and --out-dir do not go together`, 'Use -o for the lines')
  const isFile = outDir !== undefined || (output !== undefined && output !== '-')
  if (images !== undefined && (!isFile || format !== undefined))
    refuse('--images wants a Markdown file beside which the pictures stand', 'Say where it goes with -o or --out-dir')
}

/** A folder stands for the texts in it: its Markdown is Markdown already. */
async function expand(args: readonly string[]): Promise<readonly Input[]> {
  const inputs = await expandInputs(args)
  const isMarkdown = ({name, isNamed}: Input): boolean => !isNamed && /\.(?:md|markdown)$/i.test(name)
  const wanted = inputs.filter(input => !isMarkdown(input))
  if (wanted.length > 0 || inputs.length === 0) return wanted
  const hint = 'Of a folder .txt files are imported; name other files, or use a pattern such as "inbox/*.docx"'
  throw new PressrelError('E_USAGE', 'there is nothing to import', {hint})
}

async function importAsJson(
  files: readonly string[],
  options: Options,
  format: 'json' | 'ndjson',
  settings: ImportSettings,
): Promise<void> {
  const json = jsonOutput(format, openOutput(options))
  const work = (input: Input, reading: Reading): Promise<Imported> => importFile(input, reading, settings)
  for await (const outcome of eachInput(files, options, work, {expand})) await json.add(toJson(outcome))
  await json.finish()
}

function toJson(outcome: Outcome<Imported>): object {
  const {file} = outcome
  if (outcome.failure) return {file, error: outcome.failure}
  const {result} = outcome
  return {file, markdown: result.markdown, notes: result.notes.map(note => ({excerpt: null, ...note}))}
}

async function importToFolder(
  files: readonly string[],
  options: Options,
  folder: string,
  date: string | undefined,
): Promise<void> {
  const output = openFolder(folder, options)
  const work = async (input: Input, reading: Reading): Promise<void> => {
    const file = input.name === '-' ? reading.stdinName : input.name
    const path = output.pathFor(file, 'md')
    // Each document has its pictures in a folder of its own.
    const images = options.images === undefined ? undefined : join(options.images, baseOf(file))
    const pictures = images === undefined ? undefined : linkTo(images, path)
    const imported = await importFile(input, reading, {date, pictures})
    if (images !== undefined) {
      refuseTakenNames(imported, images, {root: options.images ?? images, force: options.force})
      writePictures(imported, images)
    }
    output.write(path, imported.markdown)
    sayNotes(file, imported, reading.isQuiet)
  }
  for await (const _ of eachInput(files, options, work, {expand})) {
    // Each is written as soon as it is done.
  }
  output.finish()
}

/** One file goes to standard output or the file of `-o`; several want a folder or lines. */
async function importOne(files: readonly string[], options: Options, date: string | undefined): Promise<void> {
  const {images, output: path, force} = options
  if (path !== undefined && path !== '-') refuseExisting(path, force)
  const pictures = images === undefined || path === undefined ? undefined : linkTo(images, path)
  let done = 0
  const work = async (input: Input, reading: Reading) => {
    const imported = await importFile(input, reading, {date, pictures})
    if (++done > 1) {
      const hint = 'Use --out-dir for a file each, or -f ndjson for a line each'
      throw new PressrelError('E_USAGE', 'several releases do not fit into one document', {hint})
    }
    return {imported, isQuiet: reading.isQuiet}
  }
  let found: {readonly file: string; readonly imported: Imported; readonly isQuiet: boolean} | undefined
  for await (const outcome of eachInput(files, options, work, {expand}))
    if (!outcome.failure) found = {file: outcome.file, ...outcome.result}
  if (!found) return
  const {imported} = found
  if (images !== undefined) refuseTakenNames(imported, images, {root: images, force})
  const output = openOutput(options)
  if (images !== undefined) writePictures(imported, images)
  await output.write(imported.markdown)
  output.finish()
  sayNotes(found.file, imported, found.isQuiet)
}
