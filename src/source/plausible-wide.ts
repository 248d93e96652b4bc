import {strictly} from './strictly.js'

/** Characters after which a text in any language has had a space or has ended a line. */
const longest = 200
const blank = /[ \r\n]/

/** Whether what begins with the mark of UTF-16, and was read so as `value`, is no text in UTF-8 or with its bytes swapped instead. */
export function isPlausible(value: string, bytes: Uint8Array): boolean {
  if (value.length < 2 || blank.test(value)) return true
  if (value.length > longest || strictly(bytes.subarray(2), 'utf-8') !== undefined) return false
  const swapped = bytes[0] === 0xff ? 'utf-16be' : 'utf-16le'
  return !blank.test(new TextDecoder(swapped).decode(bytes))
}
