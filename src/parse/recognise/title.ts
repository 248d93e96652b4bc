const suffix = /\b(?:Inc|Corp|Co|Ltd|L\.P|N\.V|S\.A|U\.S|Jr|Sr|Bros)\.$/
const sentenceEnd = /[.:;,]["”’)]{0,2}$/
const address = /@[\w-]{1,60}\.|https?:\/\/|\bwww\./i

/** Whether a line reads like a headline, subheadline or heading: short, no sentence's full stop, no address. */
export function looksLikeTitle(text: string, limit = 300): boolean {
  if (text.length === 0 || text.length > limit || address.test(text)) return false
  if (!/\p{L}/u.test(text)) return false
  return !sentenceEnd.test(text) || suffix.test(text)
}

/** Whether a line stands as a heading in running text: a title of a few words that no quotation or attribution opens. */
export function looksLikeHeading(text: string): boolean {
  if (!looksLikeTitle(text, 90) || !/^[\p{Lu}\d]/u.test(text)) return false
  const words = text.split(/\s+/)
  return words.length <= 12 && !/[“”"|…]/.test(text) && !/^(?:Mr|Ms|Mrs|Dr)\b/.test(text)
}
