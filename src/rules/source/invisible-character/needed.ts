/** Scripts whose letters are shaped by joiners, or whose words are parted by a zero-width space: Hebrew and Arabic to Mongolian, Tai Tham. */
const shaped = /[\u0590-\u109f\u1780-\u18af\u1a20-\u1aaf\ufb1d-\ufdff\ufe70-\ufefe]/
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af\uffa0-\uffdc]/
/** What a selector may follow in an emoji: a picture, a tone of skin, the sign of a keycap. */
const pictured = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]$/u
/** What a joiner may stand between: these, a selector, a keycap, half a flag. */
const joined = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u20e3]$/u
/** Letters and signs that have several forms; none of ASCII, no space, and no selector. */
const selectable = /^[^\x00-\x7f\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u
const han = /^\p{Script=Han}$/u
const marks = /^\p{M}$/u
/** The flag that tags turn into that of a region, such as Scotland. */
const blackFlag = '\u{1f3f4}'

/** What stands around a character, by code points. */
interface Neighbours {
  readonly before: string
  readonly after: string
  /** Whether what stands before is not seen either, and is needed. */
  readonly isBeforeNeeded: boolean
}

/** Whether a character that is not seen is wanted where it stands. */
export function isNeeded(character: string, {before, after, isBeforeNeeded}: Neighbours): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xfe00 && code <= 0xfe0f) return pictured.test(before) || selectable.test(before)
  if (code === 0x200d) return isShaped(before, after) || (joined.test(before) && joined.test(after))
  if (code === 0x200b || code === 0x200c) return isShaped(before, after)
  if (code >= 0xe0020 && code <= 0xe007f) return before === blackFlag || (isBeforeNeeded && isTag(before))
  if (code >= 0xe0100 && code <= 0xe01ef) return han.test(before)
  if (code === 0x034f) return marks.test(before) || marks.test(after)
  if ((code >= 0x180b && code <= 0x180f) || code === 0x17b4 || code === 0x17b5) return isShaped(before, after)
  return (
    (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0) &&
    (hangul.test(before) || hangul.test(after))
  )
}

const isShaped = (before: string, after: string): boolean => shaped.test(before) || shaped.test(after)

function isTag(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xe0020 && code <= 0xe007f
}
