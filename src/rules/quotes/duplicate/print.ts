/** Which of 64 classes the words of a sentence fall into, and how many words it has. */
export class Print {
  readonly #low: number
  readonly #high: number
  readonly #count: number

  constructor(low: number, high: number, count: number) {
    this.#low = low
    this.#high = high
    this.#count = count
  }

  /**
   * False where two sentences cannot have a share of all their words in common. A class that only one of them has is at least one word
   * that only one of them has, and both together have no more words than are written.
   */
  mayShare(other: Print, share: number): boolean {
    const apart = bitsOf(this.#low ^ other.#low) + bitsOf(this.#high ^ other.#high)
    return apart <= (1 - share) * (this.#count + other.#count)
  }
}

/** The print of a sentence with no letters but those of ASCII. */
export function printOf(sentence: string): Print | undefined {
  let [low, high, count, hash, length] = [0, 0, 0, 0, 0]
  for (let i = 0; i <= sentence.length; i++) {
    const code = i < sentence.length ? sentence.charCodeAt(i) : 32
    if (code > 127 && !isMark(code)) return undefined
    if (isWordCode(code)) {
      // Words are cut as the pattern for them cuts them.
      if (++length > 40) return undefined
      hash = (Math.imul(hash, 31) + (code | 32)) | 0
    } else if (length > 0) {
      const place = (hash ^ (hash >>> 15)) & 63
      if (place < 32) low |= 1 << place
      else high |= 1 << (place - 32)
      count++
      hash = 0
      length = 0
    }
  }
  return new Print(low, high, count)
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

/** A space that does not break; dashes and quotation marks. */
const isMark = (code: number): boolean => code === 160 || (code >= 0x2010 && code <= 0x2026)

function bitsOf(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}
