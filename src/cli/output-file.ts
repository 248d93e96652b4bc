import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import {dirname} from 'node:path'
import {linkTarget} from './link-target.js'
import {takeAfter} from './take-after.js'
import {openTemporary, removeTemporary} from './temporary-file.js'
import {writeError} from './write-error.js'

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

/** How a file is written. */
export interface WriteOptions {
  /** Waits until the disk has it before it takes the place of what was there: after a power cut too, the file is the old or the new one. */
  readonly durable?: boolean
  /** Is called just before the file takes its place, and may throw. */
  readonly beforeReplacing?: () => void
}

/**
 * A temporary file beside `path`, which takes its place when finished, with the permissions and, where that may be done, the owner of
 * the file that was there. A link keeps pointing where it did; a file that is protected against writing is refused. Throws `E_WRITE`.
 */
export function openWhole(path: string, {durable, beforeReplacing}: WriteOptions = {}): WholeFile {
  let leftover: string | undefined
  const cleanUp = (): void => {
    if (leftover !== undefined) removeTemporary(leftover)
  }
  const attempt = <T>(action: () => T): T => tryToWrite(path, action, cleanUp)
  const {target, temporary, before} = attempt(() => {
    const target = linkTarget(path)
    const before = statSync(target, {throwIfNoEntry: false})
    if (before) accessSync(target, constants.W_OK)
    makeFolder(dirname(target))
    const temporary = openTemporary(target, before ? before.mode & 0o777 : 0o666)
    leftover = temporary.path
    return {target, temporary, before}
  })
  process.once('exit', cleanUp)
  return {
    append: data => attempt(() => writeAll(temporary.descriptor, data)),
    abandon() {
      closeSync(temporary.descriptor)
      cleanUp()
      process.removeListener('exit', cleanUp)
    },
    finish: () =>
      attempt(() => {
        if (before) takeAfter(temporary.descriptor, before)
        if (durable) fsyncSync(temporary.descriptor)
        closeSync(temporary.descriptor)
        beforeReplacing?.()
        renameSync(temporary.path, target)
        process.removeListener('exit', cleanUp)
        if (durable) syncFolder(dirname(target))
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
    throw writeError(path, cause)
  }
}

/** Waits until the disk has the new name. Where folders cannot be opened, as on Windows, the system sees to it. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {}
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
