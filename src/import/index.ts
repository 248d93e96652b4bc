import {PressrelError} from '../errors.js'
import {importers} from '../registry/importers.js'
import {suggestion} from '../source/index.js'
import type {Imported, Importer, ImportOptions} from './types.js'

export {
  defineImporter,
  type Imported,
  type Importer,
  type ImportNote,
  type ImportOptions,
  type Picture,
} from './types.js'

/** The import formats. */
export const importerNames: readonly string[] = Object.keys(importers)

/** Loads an importer. Throws `E_FORMAT` with the nearest name for one that does not exist. */
export async function loadImporter(name: string): Promise<Importer> {
  const load = Object.entries(importers).find(([known]) => known === name)?.[1]
  if (load) return (await load()).default
  throw new PressrelError('E_FORMAT', `there is no import format “${name}”`, {hint: suggestion(name, importerNames)})
}

/** Makes release Markdown of a file in another format: `await importRelease(bytes, 'docx', {path: 'q3.docx'})`. */
export async function importRelease(bytes: Uint8Array, from: string, options: ImportOptions = {}): Promise<Imported> {
  return (await loadImporter(from)).import(bytes, options)
}
