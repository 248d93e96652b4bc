const encoder = new TextEncoder()
/** The offset basis, 0xcbf29ce484222325, in two halves: numbers hold no 64 bits. */
const basis = {high: 0xcbf29ce4, low: 0x84222325}
/** The lower part of the prime, 2^40 + 0x1b3. */
const prime = 0x1b3

/** The hash FNV-1a of a text’s UTF-8 bytes, 64 bits as 16 hexadecimal digits. Source: RFC 9923, and its test vectors. */
export function fnv1a64(text: string): string {
  let {high, low} = basis
  for (const byte of encoder.encode(text)) {
    low ^= byte
    // The product of the lower half, from pieces of 16 bits; what is over goes to the upper one, and 2^40 is 8 bits into it.
    const first = (low & 0xffff) * prime
    const second = (low >>> 16) * prime + (first >>> 16)
    high = (Math.imul(high, prime) + (second >>> 16) + (low << 8)) | 0
    low = (second << 16) | (first & 0xffff)
  }
  return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
