import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {PressrelError} from '../errors.js'

/** Writes to standard output, waiting while the reader is slow. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

/** Refuses a file that exists unless `force`. Called before any work is done. */
export function refuseExisting(path: string, force: boolean | undefined): void {
  if (!force && existsSync(path)) {
    throw new PressrelError('E_WRITE', 'exists already', {file: path, hint: 'Use --force to overwrite it'})
  }
}

/** Writes a file whole or not at all: into a temporary file beside it, which then takes its name. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, {force: true})
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new PressrelError('E_WRITE', `could not be written (${reason})`, {
      file: path,
      cause,
      hint: 'Check the folder and its permissions',
    })
  }
}

/** Prints, or writes to the file that `-o` names. */
export async function deliver(
  text: string,
  options: {readonly output?: string; readonly force?: boolean},
): Promise<void> {
  if (options.output === undefined || options.output === '-') return print(text)
  refuseExisting(options.output, options.force)
  writeWhole(options.output, text)
}
