import {extensionOf, importerForExtension, importerNamed, noteLine} from '../../cli/importing.js'
import type {Input} from '../../cli/inputs.js'
import {say} from '../../cli/progress.js'
import {readBytes} from '../../cli/read-bytes.js'
import type {Reading} from '../../cli/read-input.js'
import {PressrelError} from '../../errors.js'
import {type Imported, type Importer, loadImporter} from '../../import/index.js'

/** What an import is told beside its file. */
export interface ImportSettings {
  readonly date: string | undefined
  /** Where the Markdown finds its pictures; they are left out when absent. */
  readonly pictures?: string
}

/** Imports one file. Throws `E_READ` for one that is Markdown already. */
export async function importFile({name}: Input, reading: Reading, settings: ImportSettings): Promise<Imported> {
  const path = name === '-' ? reading.stdinName : name
  const bytes = await readBytes(name, reading.givenMaxBytes ?? mostRead, path)
  const importer = await importerOf(path, bytes, reading)
  const {encoding, givenMaxBytes: maxBytes} = reading
  return importer.import(bytes, {path, encoding, maxBytes, ...settings})
}

/** More than any importer takes: its own limit says what is too much. */
const mostRead = 80 * 1024 * 1024

/** Says the notes of an import, a line each; `--quiet` leaves those that the writer has to look at. */
export function sayNotes(file: string, {notes}: Imported, isQuiet: boolean): void {
  for (const note of notes) if (!isQuiet || note.kind === 'check') say(noteLine(file, note))
}

/** The importer that `--from` names, that the name of the file stands for, or that its first bytes ask for. */
async function importerOf(path: string, bytes: Uint8Array, {format, importer}: Reading): Promise<Importer> {
  const extension = extensionOf(path)
  if (
    format === 'markdown' ||
    (importer === undefined && format === undefined && /^(?:md|markdown|mdown)$/.test(extension))
  ) {
    throw new PressrelError('E_READ', 'is Markdown already', {
      file: path,
      hint: '“pressrel export --to markdown” writes it in one form',
    })
  }
  if (format === 'text') return loadImporter('text')
  if (importer !== undefined) return importerNamed(importer, ['text'])
  return (await importerForExtension(extension)) ?? loadImporter(sniff(bytes))
}

/** The format of a file whose name says nothing: the importer of documents names what is none. */
function sniff(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^ï»¿/, '').trimStart()
  if (/^(?:PK\u0003\u0004|\u00d0\u00cf\u0011|%PDF|\{\\rtf)/.test(head)) return 'docx'
  return /^(?:<!--|<\?xml|<!doctype|<html|<head|<body)/i.test(head) ? 'html' : 'text'
}
