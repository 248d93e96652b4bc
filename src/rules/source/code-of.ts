/** A code point as Unicode writes it: `U+200B`. */
export const codeOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
