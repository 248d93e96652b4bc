/**
 * Whether two headlines are versions of one, or two headlines about one company: at least half of the telling words of the
 * shorter are in the other, or both begin with the same telling word, and yet they are not the same. A second line that says
 * something else is a subheadline, and none of our business.
 */
export function isOtherVersion(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)]
  if (a.join(' ') === b.join(' ')) return false
  if (a[0] !== undefined && a[0] === b[0] && isTelling(a[0])) return true
  const [x, y] = [new Set(a.filter(isTelling)), new Set(b.filter(isTelling))]
  const [shorter, longer] = x.size <= y.size ? [x, y] : [y, x]
  return shorter.size > 0 && [...shorter].filter(word => longer.has(word)).length * 2 >= shorter.size
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word)
