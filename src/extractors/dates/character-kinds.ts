/** What the letters of a shape are made of; `other` is a sign that stands for itself. */
export const [other, letter, digit, space] = [0, 1, 2, 3]

/** Kinds of the characters up to U+0530. */
const kinds = Uint8Array.from({length: 0x530}, (_, code) => {
  if (code >= 48 && code <= 57) return digit
  if ((code | 32) >= 97 && (code | 32) <= 122) return letter
  if (code <= 32 || code === 0xa0) return space
  // À to the end of Cyrillic, but × and ÷
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? letter : other
})

/** The kind of a character by its code; `other` for that of no character. */
export function kindOf(code: number): number {
  return kinds[code] ?? (code === 0x2009 || code === 0x202f ? space : other)
}

/** Where the run of one kind that begins at an offset ends. */
export function endOfKind(text: string, start: number, kind: number): number {
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
  return end
}

/** Whether neither a letter nor a digit touches a stretch. */
export function isApart(text: string, start: number, end: number): boolean {
  return isNoPart(kindOf(text.charCodeAt(start - 1))) && isNoPart(kindOf(text.charCodeAt(end)))
}

const isNoPart = (kind: number): boolean => kind === other || kind === space
