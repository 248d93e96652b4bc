import {PressrelError} from '../errors.js'
import {isPlausible} from './plausible-wide.js'
import {damaged, isMostlyWhole, nameOf, wide, withProblem} from './reading-problems.js'
import {refuseControls, refuseKnownKinds, refuseZeros} from './refuse-binary.js'
import {findSignature, guessWide, type Signature} from './signature.js'
import type {Problem} from './source.js'
import {strictly} from './strictly.js'
import {readWindows1252} from './windows-1252.js'

/** What bytes read as. */
export interface Decoded {
  /** With its byte order mark, if it has one. */
  readonly value: string
  /** WHATWG label. */
  readonly encoding: string
  readonly problems: readonly Problem[]
  /** Set where U+FFFD stands for what could not be read. */
  readonly isLossy?: true
}

/**
 * Decodes a release: as its byte order mark says, where that is true, else as `encoding` says, else as UTF-8. Zeros in the right places
 * are UTF-16; what is no UTF-8 is Windows-1252 (which holds Latin-1), or UTF-8 with damaged places, which are U+FFFD; each with a
 * problem. Throws `E_READ` for what is no text at all and `E_USAGE` for an encoding that does not exist.
 */
export function decode(bytes: Uint8Array, options: {readonly path?: string; readonly encoding?: string} = {}): Decoded {
  const path = options.path ?? '<text>'
  const given = options.encoding === undefined ? undefined : labelOf(options.encoding)
  const signature = findSignature(bytes)
  const decoded =
    (signature && readMarked(bytes, signature, {path, given})) ??
    (given === undefined ? readUnmarked(bytes, path) : readAs(bytes, given))
  refuseZeros(decoded.value, path)
  return decoded
}

/** The encoding that a name stands for. Throws `E_USAGE`. */
function labelOf(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch (cause) {
    throw new PressrelError('E_USAGE', `there is no encoding called “${name}”`, {
      cause,
      hint: 'Use a name such as utf-8, windows-1252 or utf-16le',
    })
  }
}

interface Circumstances {
  readonly path: string
  readonly given: string | undefined
}

/** Reads what begins with a byte order mark; undefined where the mark is not true and the encoding is given. */
function readMarked(bytes: Uint8Array, signature: Signature, {path, given}: Circumstances): Decoded | undefined {
  const {encoding, length} = signature
  if (encoding === 'utf-32') throw utf32(path)
  const value = strictly(bytes, encoding)
  const isTrue = value !== undefined && (encoding === 'utf-8' || isPlausible(value, bytes))
  if (isTrue && given !== undefined && given !== encoding) {
    const message = `This file was read as ${nameOf(encoding)}, which its byte order mark says, and not as ${nameOf(given)}; save it without the mark, or leave --encoding out.`
    return withProblem({value, encoding}, message, 0)
  }
  if (isTrue)
    return encoding === 'utf-8' || given !== undefined ? {value, encoding, problems: []} : wide(value, encoding)
  if (encoding === 'utf-8') {
    // The mark stays a mark, in the place of its three bytes.
    const {value: rest, ...read} =
      given === undefined ? readUnmarked(bytes.subarray(length), path) : readAs(bytes.subarray(length), given)
    const problems = read.problems.map(({span, ...problem}) => ({
      ...problem,
      span: {start: span.start + 1, end: span.end + 1},
    }))
    return {...read, value: `\uFEFF${rest}`, problems}
  }
  if (given !== undefined && given !== encoding) return undefined
  const lossy = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  if (isPlausible(lossy, bytes)) return damaged(lossy, encoding)
  throw new PressrelError('E_READ', 'begins with the byte order mark of UTF-16, but is no UTF-16', {
    file: path,
    hint: 'Save it as UTF-8, or name its encoding with --encoding',
  })
}

/** Reads what neither a mark nor anybody says the encoding of. */
function readUnmarked(bytes: Uint8Array, path: string): Decoded {
  const zeros = guessWide(bytes)
  if (zeros === 'utf-32') throw utf32(path)
  if (zeros !== undefined) {
    const value = strictly(bytes, zeros)
    return value === undefined ? readAs(bytes, zeros) : wide(value, zeros)
  }
  refuseKnownKinds(bytes, path)
  const value = strictly(bytes, 'utf-8')
  if (value !== undefined) return {value, encoding: 'utf-8', problems: []}
  const lossy = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  refuseZeros(lossy, path)
  if (isMostlyWhole(lossy)) return damaged(lossy, 'utf-8')
  refuseControls(bytes, path)
  const message =
    'This file is not saved as UTF-8 and was read as Windows-1252, which is a guess; save it as UTF-8 so that quotation marks and accents survive on every system, or name its encoding with --encoding.'
  return withProblem({value: readWindows1252(bytes), encoding: 'windows-1252'}, message)
}

/** Reads bytes by the label of an encoding. */
function readAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252') return {value: readWindows1252(bytes), encoding, problems: []}
  const value = strictly(bytes, encoding)
  if (value !== undefined) return {value, encoding, problems: []}
  return damaged(new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes), encoding)
}

function utf32(file: string): PressrelError {
  return new PressrelError('E_READ', 'is saved as UTF-32, which is not read', {file, hint: 'Save it as UTF-8'})
}
