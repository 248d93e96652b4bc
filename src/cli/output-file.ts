import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {dirname} from 'node:path'
import {PressrelError} from '../errors.js'

/** A file that is open for writing. */
export interface OutputFile {
  append(data: string | Uint8Array): void
  finish(): void
}

/** A file that takes its place when it is finished. */
export interface WholeFile extends OutputFile {
  /** Takes it away without finishing it. */
  abandon(): void
}

/**
 * A temporary file beside `path`, which takes its place when finished; a link keeps pointing where it did, and a file
 * that is protected against writing is refused. Throws `E_WRITE`.
 */
export function openWhole(path: string): WholeFile {
  const target = existsSync(path) ? realpathSync(path) : path
  const temporary = `${target}.${process.pid}.tmp`
  const cleanUp = (): void => removeLeftover(temporary)
  const attempt = <T>(action: () => T): T => tryToWrite(path, action, cleanUp)
  const descriptor = attempt(() => {
    if (existsSync(target)) accessSync(target, constants.W_OK)
    makeFolder(dirname(target))
    return openSync(temporary, 'w')
  })
  process.once('exit', cleanUp)
  return {
    append: data => attempt(() => writeAll(descriptor, data)),
    abandon() {
      closeSync(descriptor)
      cleanUp()
      process.removeListener('exit', cleanUp)
    },
    finish: () =>
      attempt(() => {
        closeSync(descriptor)
        if (existsSync(target)) chmodSync(temporary, statSync(target).mode)
        renameSync(temporary, target)
        process.removeListener('exit', cleanUp)
      }),
  }
}

/** A device or a pipe, such as /dev/stdout: it is written to as it stands and never replaced. Throws `E_WRITE`. */
export const openDevice = (path: string): OutputFile => openAsItIs(path, 'w')

/** A file that is written on at its end, and made where there is none. Throws `E_WRITE`. */
export const openEnd = (path: string): OutputFile => openAsItIs(path, 'a')

function openAsItIs(path: string, flags: 'w' | 'a'): OutputFile {
  const attempt = <T>(action: () => T): T => tryToWrite(path, action, () => {})
  const descriptor = attempt(() => {
    if (flags === 'a') makeFolder(dirname(path))
    return openSync(path, flags)
  })
  return {
    append: data => attempt(() => writeAll(descriptor, data)),
    finish: () => attempt(() => closeSync(descriptor)),
  }
}

function writeAll(descriptor: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}

function tryToWrite<T>(path: string, action: () => T, cleanUp: () => void): T {
  try {
    return action()
  } catch (cause) {
    cleanUp()
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    const hint = code === 'ENOSPC' ? 'The disk is full' : 'Check the folder and its permissions'
    throw new PressrelError('E_WRITE', `could not be written (${code})`, {file: path, cause, hint})
  }
}

/** A folder with those above it. Node's own way to do this tries for ever where a file system says of a folder that it is not there. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error
  }
}

/** Where the folder itself is not to be written, there is nothing to remove either. */
function removeLeftover(temporary: string): void {
  try {
    rmSync(temporary, {force: true})
  } catch {}
}
