/** The word that stands before an offset with a space between, lower case; empty where a mark does. */
export const wordBefore = (text: string, at: number): string =>
  /([\p{L}’']{1,24})\.?\s$/u
    .exec(text.slice(Math.max(0, at - 26), at))?.[1]
    ?.toLowerCase()
    .replace('’', "'") ?? ''

/** The word that stands behind an offset with a space or a hyphen between, as it is written. */
export const wordAfter = (text: string, at: number): string =>
  /^[\s-]([\p{L}’']{1,24})/u.exec(text.slice(at, at + 26))?.[1] ?? ''
