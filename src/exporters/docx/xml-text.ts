/** What XML 1.0 has no form for: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/**
 * A text that any XML can hold. docx puts a number where it finds `{default-bullet-numbering-0}` in the finished text, so a
 * release that says so gets a character in it that nobody sees.
 */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replaceAll('{default-bullet', '{\u2060default-bullet')
