import {closeSync, constants, createReadStream, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import type {Readable} from 'node:stream'
import {readError, tooLong} from '../source/index.js'
import {waitLoosely} from './interrupt.js'

/**
 * The bytes of a file, of standard input, a pipe or a device. None is read further than a little past the limit, and a signal ends
 * waiting for what does not come. `path` is its name in messages. Throws `E_READ`, and `E_LIMIT` for more than `maxBytes`.
 */
export async function readBytes(name: string, maxBytes: number, path = name): Promise<Uint8Array> {
  if (name === '-') return readStream(process.stdin, path, maxBytes)
  const stats = describe(name)
  if (stats.isFile()) return readFile(name, maxBytes)
  return readStream(stats.isFIFO() ? await openPipe(name) : createReadStream(name, {end: maxBytes}), path, maxBytes)
}

/** The bytes of a file on a disk. Throws `E_READ` and `E_LIMIT`, before anything is read where the file says how long it is. */
export function readFile(name: string, maxBytes: number, path = name): Uint8Array {
  try {
    const descriptor = openSync(name, 'r')
    try {
      const {size} = fstatSync(descriptor)
      if (size > maxBytes) throw tooLong(path, maxBytes, size)
      return readWhole(descriptor, path, {size, maxBytes})
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw isOfSystem(error) ? readError(path, error) : error
  }
}

/** Files such as those of /proc say that they hold nothing, and somebody may be writing on. */
function readWhole(
  descriptor: number,
  path: string,
  {size, maxBytes}: {readonly size: number; readonly maxBytes: number},
): Uint8Array {
  let bytes = new Uint8Array(size + 1)
  let length = 0
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
    if (length > maxBytes) throw tooLong(path, maxBytes)
    if (length < bytes.length) continue
    const larger = new Uint8Array(Math.min(length * 2 + 4096, maxBytes + 1))
    larger.set(bytes)
    bytes = larger
  }
}

/** A pipe, opened without waiting for whoever is to write into it: until they come, a signal ends the program. */
async function openPipe(path: string): Promise<Readable> {
  const {Socket} = await import('node:net')
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    return new Socket({fd: descriptor, readable: true, writable: false})
  } catch (cause) {
    throw readError(path, cause)
  }
}

/** A stream, read no further than a little past the limit. */
function readStream(stream: Readable, path: string, maxBytes: number): Promise<Uint8Array> {
  const read = async (): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = []
    let length = 0
    try {
      for await (const chunk of stream) {
        chunks.push(chunk)
        length += chunk.length
        if (length > maxBytes) break
      }
    } catch (cause) {
      throw readError(path, cause)
    }
    if (length > maxBytes) throw tooLong(path, maxBytes)
    return Buffer.concat(chunks)
  }
  return waitLoosely(read())
}

function describe(path: string): Stats {
  try {
    return statSync(path)
  } catch (cause) {
    throw readError(path, cause)
  }
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error
