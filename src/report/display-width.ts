/** Wide ranges: CJK, Hangul, full-width forms, emoji. Source: Unicode Standard Annex #11, East Asian Width W and F. */
const wide =
  /[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2648-\u2653\u26a1\u26bd\u26be\u26d4\u26ea\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2757\u2795-\u2797\u27b0\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
/** What takes no column: combining marks, joiners, variation selectors, skin tones after an emoji. */
const empty = /[\p{Mn}\p{Me}\u200b-\u200f\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u
const ascii = /^[\x20-\x7e]*$/

/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The columns that one character takes. */
export function characterWidth(character: string): number {
  if (empty.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** A text filled with spaces to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
