import {PressrelError} from '../errors.js'
import type {Problem} from './source.js'

/** What bytes read as. */
export interface Decoded {
  /** With its byte order mark, if it has one. */
  readonly value: string
  /** WHATWG label. */
  readonly encoding: string
  readonly problems: readonly Problem[]
}

/**
 * Decodes a release. UTF-8 unless a byte order mark or a pattern of zero bytes says UTF-16; bytes that are no UTF-8
 * are read as Windows-1252 (which holds Latin-1) with a problem. Throws `E_READ` for what is no text at all and
 * `E_USAGE` for an encoding that does not exist.
 */
export function decode(bytes: Uint8Array, options: {readonly path?: string; readonly encoding?: string} = {}): Decoded {
  const path = options.path ?? '<text>'
  if (options.encoding !== undefined)
    return {value: decoderFor(options.encoding).decode(bytes), encoding: options.encoding, problems: []}
  const wide = findWideEncoding(bytes)
  if (wide) return withWarning(new TextDecoder(wide, {ignoreBOM: true}).decode(bytes), wide, 'UTF-16')
  refuseBinary(bytes, path)
  try {
    return {
      value: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes),
      encoding: 'utf-8',
      problems: [],
    }
  } catch {
    return withWarning(readWindows1252(bytes), 'windows-1252', 'Windows-1252')
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, {ignoreBOM: true})
  } catch (cause) {
    throw new PressrelError('E_USAGE', `there is no encoding called “${label}”`, {
      cause,
      hint: 'Use a name such as utf-8, windows-1252 or utf-16le',
    })
  }
}

function withWarning(value: string, encoding: string, name: string): Decoded {
  const at = /[^\x00-\x7f\uFEFF]/.exec(value)?.index ?? 0
  const message = `This file is saved as ${name} and was read as such; save it as UTF-8 so that quotation marks and accents survive on every system.`
  return {
    value,
    encoding,
    problems: [{kind: 'encoding', message, span: {start: at, end: Math.min(value.length, at + 1)}}],
  }
}

/** 0x80 to 0x9f of Windows-1252. Source: WHATWG Encoding, index windows-1252; Node 20 reads them as Latin-1 controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function readWindows1252(bytes: Uint8Array): string {
  let value = ''
  for (const byte of bytes) value += byte >= 0x80 && byte <= 0x9f ? upper[byte - 0x80] : String.fromCharCode(byte)
  return value
}

function findWideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 64) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  return even > half * 0.7 && odd === 0 ? 'utf-16be' : undefined
}

const kinds: readonly {readonly name: string; readonly head: readonly number[]}[] = [
  {name: 'a PDF', head: [0x25, 0x50, 0x44, 0x46]},
  {name: 'a Word document or a ZIP archive', head: [0x50, 0x4b, 3, 4]},
  {name: 'an old Word document', head: [0xd0, 0xcf, 0x11, 0xe0]},
  {name: 'a PNG picture', head: [0x89, 0x50, 0x4e, 0x47]},
  {name: 'a JPEG picture', head: [0xff, 0xd8, 0xff]},
  {name: 'a GIF picture', head: [0x47, 0x49, 0x46, 0x38]},
  {name: 'a compressed file', head: [0x1f, 0x8b]},
]

function refuseBinary(bytes: Uint8Array, path: string): void {
  const kind = kinds.find(({head}) => head.every((byte, i) => bytes[i] === byte))
  if (!kind && !bytes.subarray(0, 8192).includes(0)) return
  throw new PressrelError('E_READ', `is ${kind?.name ?? 'a binary file'}, not a text`, {
    file: path,
    hint: 'Save the release as Markdown (.md) or plain text (.txt)',
  })
}
