/** A text as one word for bash and zsh: `it's` becomes `'it'\''s'`. */
export const quote = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`

/** A text as one word for fish: `it's` becomes `'it\'s'`. */
export const quoteForFish = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

/** Any case, for patterns of a shell: `md` becomes `[mM][dD]`. */
export const inAnyCase = (word: string): string =>
  word.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)
