import {PressrelError} from '../errors.js'
import {readWindows1252} from './windows-1252.js'

/**
 * The bytes of a text in an encoding, by its WHATWG label: what `decode` reads as this text, byte order mark included. Every character
 * has bytes of its own, so that a text that is changed in one place has other bytes there alone. Throws `E_WRITE` for a character that
 * the encoding has not, and for an encoding that is read but not written.
 */
export function encode(value: string, encoding: string, path = '<text>'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(value)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeWide(value, encoding === 'utf-16le')
  const codes = codesOf(encoding, path)
  const hasMark = value.startsWith('\uFEFF')
  const bytes = hasMark ? [0xef, 0xbb, 0xbf] : []
  for (let i = hasMark ? 1 : 0; i < value.length; i++) {
    const code = codes.get(value.charAt(i))
    if (code === undefined) throw hasNone(String.fromCodePoint(value.codePointAt(i) ?? 0), encoding, path)
    bytes.push(code)
  }
  return Uint8Array.from(bytes)
}

function encodeWide(value: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(value.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), isLittle)
  return bytes
}

/** The byte of each character of an encoding that has one byte for each. */
function codesOf(encoding: string, file: string): ReadonlyMap<string, number> {
  const all = Uint8Array.from({length: 256}, (_, byte) => byte)
  const characters = encoding === 'windows-1252' ? readWindows1252(all) : new TextDecoder(encoding).decode(all)
  // 0xE9 is a letter of its own in all of them; where it begins a longer one, or is none, bytes are not told apart one by one.
  const [, letter] = [...new TextDecoder(encoding).decode(Uint8Array.of(0x41, 0xe9))]
  if (characters.length !== 256 || letter === undefined || letter === '\uFFFD') {
    throw new PressrelError('E_WRITE', `is saved as ${encoding}, which is read but not written`, {
      file,
      hint: 'Save it as UTF-8 first',
    })
  }
  const codes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) if (characters[byte] !== '\uFFFD') codes.set(characters.charAt(byte), byte)
  return codes
}

function hasNone(character: string, encoding: string, file: string): PressrelError {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return new PressrelError('E_WRITE', `has no room in ${encoding} for “${character}” (U+${point})`, {
    file,
    hint: 'Save it as UTF-8 first',
  })
}
