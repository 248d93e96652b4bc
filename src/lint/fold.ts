/** As texts are compared; same length as the text, so that offsets hold. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[^\S ]|-/g, ' ').replace(/’/g, "'")
}

/** Whether a first word stands as a whole at a place of a folded text. */
export const standsAt = (folded: string, first: string, at: number): boolean =>
  folded.startsWith(first, at) &&
  !isWordCode(folded.charCodeAt(at - 1)) &&
  !isWordCode(folded.charCodeAt(at + first.length))

/** A letter or digit of `word`, in small letters. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f)
