/** C0 and C1 controls, line separators, and what changes the direction of a text or cannot be seen in it. */
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** The name of a file for a line of text, where nothing can hide in it: a line feed is written `\n`, an escape `\x1b`. */
export function escapedName(name: string): string {
  return name.replace(hidden, sign => {
    if (sign === '\n') return '\\n'
    const code = sign.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
