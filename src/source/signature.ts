/** A byte order mark, which says how a text is written: its encoding (a WHATWG label, or utf-32, which has none) and its length. */
export interface Signature {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'
  readonly length: number
}

const signatures: readonly (Signature & {readonly head: readonly number[]})[] = [
  {encoding: 'utf-8', length: 3, head: [0xef, 0xbb, 0xbf]},
  // No text begins with a zero, so that this is not UTF-16.
  {encoding: 'utf-32', length: 4, head: [0xff, 0xfe, 0, 0]},
  {encoding: 'utf-32', length: 4, head: [0, 0, 0xfe, 0xff]},
  {encoding: 'utf-16le', length: 2, head: [0xff, 0xfe]},
  {encoding: 'utf-16be', length: 2, head: [0xfe, 0xff]},
]

/** The byte order mark that bytes begin with. */
export function findSignature(bytes: Uint8Array): Signature | undefined {
  const first = bytes[0]
  // Of all letters that a release may begin with, none is one of these bytes.
  if (first !== 0xef && first !== 0xff && first !== 0xfe && first !== 0) return undefined
  return signatures.find(({head}) => head.every((byte, i) => bytes[i] === byte))
}

/** What the zeros of the first bytes say of a text without a mark; Latin letters in UTF-16 have one in two, in UTF-32 three in four. */
export function guessWide(bytes: Uint8Array): Exclude<Signature['encoding'], 'utf-8'> | undefined {
  const length = Math.min(bytes.length, 64) & ~3
  if (length < 8) return undefined
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1
  const [a = 0, b = 0, c = 0, d = 0] = zeros
  const quarter = length / 4
  if ((c === quarter && d === quarter && a === 0) || (a === quarter && b === quarter && d === 0)) return 'utf-32'
  if (b + d > quarter * 1.4 && a + c === 0) return 'utf-16le'
  return a + c > quarter * 1.4 && b + d === 0 ? 'utf-16be' : undefined
}
