/** What XML 1.0 has no form for: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A text that any XML can hold. */
export const xmlText = (text: string): string => text.replace(forbidden, '')
