/** The character code at `at`; -1 outside the text, where a look by `charCodeAt` alone is dear however seldom it happens. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1
}

/** Whether a character is a letter: Latin with its marks, Greek, Cyrillic, the scripts of India, China, Japan, Korea. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  if (code < 0xc0) return code === 0xb5
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 && code !== 0xe3f : code >= 0x3040 && code < 0xfb00
}

/** Whether a character is one of 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character is a space that keeps a line together or not. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 0x202f || code === 9
}

/** Whether a word begins with a capital: its lower case is another letter. */
export function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
