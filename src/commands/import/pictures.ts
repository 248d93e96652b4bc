import {dirname, join, relative, sep} from 'node:path'
import {refuseOutside} from '../../cli/inside-folder.js'
import {refuseExisting, writeWhole} from '../../cli/output.js'
import type {Imported} from '../../import/index.js'

/** How Markdown in a file finds a folder of pictures: `q3-pictures`, with slashes on every system. */
export const linkTo = (folder: string, file: string): string => relative(dirname(file), folder).split(sep).join('/')

/** Refuses pictures that would overwrite others, or leave `root` by a link, before anything is written. Throws `E_WRITE`. */
export function refuseTakenNames(
  {pictures = []}: Imported,
  folder: string,
  {root, force}: {readonly root: string; readonly force: boolean | undefined},
): void {
  for (const {name} of pictures) {
    refuseExisting(join(folder, name), force)
    refuseOutside(join(folder, name), root)
  }
}

/** Writes the pictures of an import; their names are the importer's own, none comes out of the document. */
export function writePictures({pictures = []}: Imported, folder: string): void {
  for (const {name, bytes} of pictures) writeWhole(join(folder, name), bytes)
}
