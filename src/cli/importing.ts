import {PressrelError} from '../errors.js'
import {type Importer, type ImportNote, importerNames, loadImporter} from '../import/index.js'
import {displayText} from '../report/display-text.js'
import {type Source, suggestion, toSource} from '../source/index.js'
import {say} from './progress.js'
import type {Reading} from './read-input.js'

/** What the name of a file ends in, in small letters, without the dot. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The importer of files with this extension, if there is one; none is loaded whose name says that it is another. */
export async function importerForExtension(extension: string): Promise<Importer | undefined> {
  if (extension === '') return undefined
  if (importerNames.includes(extension)) return loadImporter(extension)
  const importers = await Promise.all(importerNames.map(loadImporter))
  return importers.find(({extensions}) => extensions.includes(extension))
}

/** Loads the importer that `--from` names. Throws `E_USAGE` with the nearest name. */
export async function importerNamed(name: string, others: readonly string[]): Promise<Importer> {
  if (importerNames.includes(name)) return loadImporter(name)
  const all = [...new Set([...others, ...importerNames])]
  throw new PressrelError('E_USAGE', `there is no input format “${name}”`, {hint: suggestion(name, all)})
}

/** The sources that were made by an import: places in them are places in the Markdown, and nothing may be written back. */
const imported = new WeakSet<Source>()

/** Whether a source is the Markdown of an import, and not the text of its file. */
export const isImported = (source: Source): boolean => imported.has(source)

/** Reads a file in another format as the Markdown that `pressrel import` makes of it, and says so, once a run. */
export async function importSource(
  bytes: Uint8Array,
  name: string,
  importer: Importer,
  {encoding, givenMaxBytes, maxNesting, isQuiet}: Reading,
): Promise<Source> {
  const {markdown, notes} = await importer.import(bytes, {path: name, encoding, maxBytes: givenMaxBytes})
  const sentence = `pressrel: ${name}: read as “pressrel import” writes it; lines and columns count in that Markdown\n`
  if (!isQuiet) say(sentence, 'imported')
  for (const note of notes) if (note.kind === 'check') say(noteLine(name, note))
  const source = toSource(markdown, {path: name, format: 'markdown', maxNesting})
  imported.add(source)
  return source
}

const labels: Readonly<Record<ImportNote['kind'], string>> = {
  'left-out': 'left out',
  changed: 'changed',
  check: 'check',
}

/** One line for standard error: `q3.docx: left out: the comments and their form: “Leave a Reply …”`. */
export function noteLine(file: string, {kind, message, excerpt}: ImportNote): string {
  return `${displayText(`${file}: ${labels[kind]}: ${message}${excerpt === undefined ? '' : `: “${excerpt}”`}`)}\n`
}
