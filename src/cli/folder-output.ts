import {basename, join} from 'node:path'
import {PressrelError} from '../errors.js'
import {refuseOutside} from './inside-folder.js'
import {refuseExisting, writeWhole} from './output.js'
import {sayLine} from './progress.js'

/** A folder that a run writes a file for each input into. */
export interface FolderOutput {
  /** Where the file of an input goes. Throws `E_WRITE` where another input of the run, or a file that is there, has the name. */
  pathFor(input: string, extension: string): string
  write(path: string, data: string | Uint8Array): void
  /** Notes that a file is there and belongs to an input of the run. */
  claim(path: string): void
  /** Says how many files were written. */
  finish(): void
}

/** Files named after the inputs, with other extensions, each written whole; a name that is taken fails that input only. */
export function openFolder(
  folder: string,
  {force, quiet}: {readonly force?: boolean; readonly quiet?: boolean},
): FolderOutput {
  const taken = new Set<string>()
  let written = 0
  return {
    pathFor(input, extension) {
      const path = join(folder, `${baseOf(input)}.${extension}`)
      if (taken.has(path)) {
        throw new PressrelError('E_WRITE', `would be written to ${path} too`, {
          file: input,
          hint: 'Write it into another folder',
        })
      }
      refuseExisting(path, force)
      refuseOutside(path, folder)
      return path
    },
    write(path, data) {
      writeWhole(path, data)
      taken.add(path)
      written++
    },
    claim(path) {
      taken.add(path)
    },
    finish() {
      if (!quiet && written > 0) sayLine(`Wrote ${written} ${written === 1 ? 'file' : 'files'} into ${folder}`)
    },
  }
}

/** The name of an input without its folder and extension; `<stdin>` becomes `stdin`, and what would be another folder `release`. */
export function baseOf(input: string): string {
  const base = basename(input)
    .replace(/\.\w{1,8}$/, '')
    .replace(/[<>]/g, '')
  return /^\.{0,2}$/.test(base) ? 'release' : base
}
