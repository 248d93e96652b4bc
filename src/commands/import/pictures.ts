import {dirname, join, relative, sep} from 'node:path'
import {refuseExisting, writeWhole} from '../../cli/output.js'
import type {Imported} from '../../import/index.js'

/** How Markdown in a file finds a folder of pictures: `q3-pictures`, with slashes on every system. */
export const linkTo = (folder: string, file: string): string => relative(dirname(file), folder).split(sep).join('/')

/** Refuses pictures that would overwrite others, before anything is written. Throws `E_WRITE`. */
export function refuseTakenNames({pictures = []}: Imported, folder: string, force: boolean | undefined): void {
  for (const {name} of pictures) refuseExisting(join(folder, name), force)
}

/** Writes the pictures of an import; their names are the importer's own, none comes out of the document. */
export function writePictures({pictures = []}: Imported, folder: string): void {
  for (const {name, bytes} of pictures) writeWhole(join(folder, name), bytes)
}
