/** The word that stands before an offset with a space between, lower case; empty where a mark does. */
export const wordBefore = (text: string, at: number): string =>
  /([A-Za-zÀ-ɏ’']{1,24})\.?\s$/
    .exec(text.slice(Math.max(0, at - 26), at))?.[1]
    ?.toLowerCase()
    .replace('’', "'") ?? ''

/** The word that stands behind an offset with a space or a hyphen between, as it is written. */
export const wordAfter = (text: string, at: number): string =>
  /^[\s-]([A-Za-zÀ-ɏ’']{1,24})/.exec(text.slice(at, at + 26))?.[1] ?? ''
