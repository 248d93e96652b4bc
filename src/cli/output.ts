import {
  chmodSync,
  closeSync,
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

/** Where a command writes its product, piece by piece. */
export interface Output {
  write(text: string): Promise<void>
  /** Gives the file its name; until then there is none. */
  finish(): void
}

/** Writes to a stream, waiting while the reader is slow. */
export async function print(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  if (stream.write(text)) return
  await new Promise<void>(resolve => stream.once('drain', resolve))
}

/** Standard output, or the file that `-o` names. Throws `E_WRITE` for one that exists, unless `--force`. */
export function openOutput(options: {readonly output?: string; readonly force?: boolean}): Output {
  const {output, force} = options
  if (output === undefined || output === '-') return {write: print, finish: () => {}}
  refuseExisting(output, force)
  return openFile(output)
}

/** Refuses a file that exists unless `force`. Throws `E_WRITE`. */
export function refuseExisting(path: string, force: boolean | undefined): void {
  if (force || !existsSync(path)) return
  throw new PressrelError('E_WRITE', 'exists already', {file: path, hint: 'Use --force to overwrite it'})
}

/** Writes a file whole or not at all. Throws `E_WRITE`. */
export function writeWhole(path: string, text: string): void {
  const file = openFile(path)
  file.append(text)
  file.finish()
}

/** Prints, or writes to the file that `-o` names. */
export async function deliver(
  text: string,
  options: {readonly output?: string; readonly force?: boolean},
): Promise<void> {
  const output = openOutput(options)
  await output.write(text)
  output.finish()
}

/** A temporary file beside `path`, which takes its place when finished; a link keeps pointing where it did. */
function openFile(path: string): Output & {append(text: string): void} {
  const attempt = <T>(action: () => T): T => tryToWrite(path, temporary, action)
  const target = existsSync(path) ? realpathSync(path) : path
  const temporary = `${target}.${process.pid}.tmp`
  const cleanUp = (): void => removeLeftover(temporary)
  const descriptor = attempt(() => {
    mkdirSync(dirname(target), {recursive: true})
    return openSync(temporary, 'w')
  })
  process.once('exit', cleanUp)
  const append = (text: string): void => attempt(() => writeAll(descriptor, text))
  const finish = (): void =>
    attempt(() => {
      closeSync(descriptor)
      if (existsSync(target)) chmodSync(temporary, statSync(target).mode)
      renameSync(temporary, target)
      process.removeListener('exit', cleanUp)
    })
  return {append, finish, write: async text => append(text)}
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
}

function tryToWrite<T>(path: string, temporary: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    removeLeftover(temporary)
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    const hint = 'Check the folder and its permissions'
    throw new PressrelError('E_WRITE', `could not be written (${reason})`, {file: path, cause, hint})
  }
}

/** Where the folder itself is not to be written, there is nothing to remove either. */
function removeLeftover(temporary: string): void {
  try {
    rmSync(temporary, {force: true})
  } catch {}
}
