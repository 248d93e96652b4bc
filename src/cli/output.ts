import {lstatSync, statSync} from 'node:fs'
import {PressrelError} from '../errors.js'
import {terminalLines} from '../report/display-text.js'
import {openDevice, openWhole, type WriteOptions} from './output-file.js'

/** Where a command writes its product, piece by piece. */
export interface Output {
  write(data: string | Uint8Array): Promise<void>
  /** Gives the file its name; until then there is none. */
  finish(): void
}

/** Where the options say that the product goes. */
export interface OutputOptions {
  readonly output?: string
  readonly force?: boolean
}

/**
 * Writes to a stream, waiting while the reader is slow; a reader that has gone is not waited for. On a terminal nothing of a release can
 * drive it.
 */
export async function print(data: string | Uint8Array, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  if (stream.destroyed || stream.write(stream.isTTY && typeof data === 'string' ? terminalLines(data) : data)) return
  await new Promise<void>(resolve => {
    const goOn = (): void => {
      stream.off('drain', goOn).off('close', goOn)
      resolve()
    }
    stream.on('drain', goOn).on('close', goOn)
  })
}

/** Standard output, or the file or device that `-o` names. Throws `E_WRITE` for a file that exists, unless `--force`. */
export function openOutput({output, force}: OutputOptions): Output {
  if (output === undefined || output === '-') return {write: print, finish: () => {}}
  refuseExisting(output, force)
  // Somebody may have made the file while this was going on.
  const beforeReplacing = (): void => refuseExisting(output, force)
  const file = kindOf(output) === 'device' ? openDevice(output) : openWhole(output, {beforeReplacing})
  return {write: async data => file.append(data), finish: file.finish}
}

/** Refuses a folder, and a file that exists unless `force`. Throws `E_WRITE`. */
export function refuseExisting(path: string, force: boolean | undefined): void {
  const kind = kindOf(path)
  if (kind === 'folder') {
    throw new PressrelError('E_WRITE', 'is a folder', {file: path, hint: 'Name a file in it'})
  }
  if (kind !== 'file' || force) return
  throw new PressrelError('E_WRITE', 'exists already', {file: path, hint: 'Use --force to overwrite it'})
}

/** Writes a file whole or not at all. Throws `E_WRITE`. */
export function writeWhole(path: string, data: string | Uint8Array, options: WriteOptions = {}): void {
  const file = openWhole(path, options)
  file.append(data)
  file.finish()
}

/** Prints, or writes to the file that `-o` names. */
export async function deliver(text: string, options: OutputOptions): Promise<void> {
  const output = openOutput(options)
  await output.write(text)
  output.finish()
}

/** What stands under a name; a device is also a pipe or a socket: nothing in it can be overwritten. */
function kindOf(path: string): 'nothing' | 'file' | 'folder' | 'device' {
  try {
    const facts = lstatSync(path)
    if (facts.isFile()) return 'file'
    // A link that leads nowhere is a file of somebody's too.
    const stats = facts.isSymbolicLink() ? statSync(path, {throwIfNoEntry: false}) : facts
    if (stats?.isDirectory()) return 'folder'
    return !stats || stats.isFile() ? 'file' : 'device'
  } catch {
    return 'nothing'
  }
}
