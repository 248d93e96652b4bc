import {PressrelError} from '../../errors.js'
import {limits} from '../../import/limits.js'
import {refuseOtherFiles} from './kind-of-file.js'

/** The parts of a document by their names, all of them within the limits. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** How many packed bytes are unpacked in one go: they cannot become more than a thousand times as many. */
const step = 16 * 1024

/** Which parts are read; pictures only where they are kept. */
const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)
const isPicture = (name: string): boolean => /^word\/media\//.test(name)

/**
 * Unpacks a document, and counts what really comes out of it, whatever the archive says: no more than the limits is ever held. Throws
 * `E_READ` for what is no archive or a damaged one, `E_LIMIT` for one that unpacks to too much.
 */
export async function openArchive(
  bytes: Uint8Array,
  file: string,
  options: {readonly withPictures: boolean; readonly maxBytes?: number},
): Promise<Parts> {
  const {maxBytes = limits.document} = options
  if (bytes.length > maxBytes) tooMuch(file, `holds ${bytes.length} bytes, more than the ${maxBytes} that are read`)
  refuseOtherFiles(bytes, file)
  const {Unzip, UnzipInflate} = await import('fflate')
  const parts = new Map<string, Uint8Array>()
  const counts = {files: 0, unpacked: 0}
  const unzip = new Unzip(entry => {
    if (++counts.files > limits.files) tooMuch(file, `holds more than ${limits.files} files`)
    const chunks: Uint8Array[] = []
    let length = 0
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error
      length += chunk.length
      counts.unpacked += chunk.length
      if (counts.unpacked > limits.unpacked)
        tooMuch(file, `unpacks to more than the ${limits.unpacked} bytes that are read`)
      if (isXml(entry.name) && length > limits.part) tooMuch(file, `holds a part of more than ${limits.part} bytes`)
      if (isXml(entry.name) || (options.withPictures && isPicture(entry.name))) chunks.push(chunk)
      if (isLast && !entry.name.endsWith('/')) parts.set(entry.name, Buffer.concat(chunks))
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (cause) {
    if (cause instanceof PressrelError) throw cause
    throw new PressrelError('E_READ', 'is damaged and could not be unpacked', {
      file,
      cause,
      hint: 'Open it in Word and save it again',
    })
  }
  return parts
}

function tooMuch(file: string, what: string): never {
  throw new PressrelError('E_LIMIT', what, {file, hint: 'Check whether it is the right file; take large pictures out'})
}
