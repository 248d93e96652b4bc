import {nicknames} from '../../lexicon/index.js'

/**
 * Whether a word is another spelling of a name: “Hallstrom” of “Hallström”, “Jon” of “John”, “Bob” of “Robert”. “Daniela” is
 * none of “Daniel”, nor “RUIZ” of “Ruiz”.
 */
export function isSlipOf(word: string, name: string): boolean {
  const [a, b] = [word.toLowerCase(), name.toLowerCase()]
  if (a === b || Math.min(a.length, b.length) < 3) return false
  const [x, y] = [withoutAccents(a), withoutAccents(b)]
  if (x === y) return true
  if (nicknames.get(x)?.includes(y) || nicknames.get(y)?.includes(x)) return true
  return x[0] === y[0] && Math.max(x.length, y.length) > 3 && isOneEdit(x, y) && !isOtherEnding(x, y)
}

const withoutAccents = (text: string): string =>
  /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')

/** One letter too few, too many or other, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** “Maria” and “Mario”, “Eric” and “Erica”: the last letter tells two people apart. */
function isOtherEnding(a: string, b: string): boolean {
  const shared = Math.max(a.length, b.length) - 1
  return a.slice(0, shared) === b.slice(0, shared) && /[aeio]/.test(a.slice(shared) + b.slice(shared))
}
