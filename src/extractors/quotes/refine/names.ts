import {nicknames} from '../../../lexicon/index.js'

const folded = new Map<string, string>()

/** A name in lower case without accents and marks; names are compared again and again, so the last are kept. */
export function foldName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size > 2000) folded.clear()
  const plain = fold(name)
  folded.set(name, plain)
  return plain
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-zß-ÿĀ-ɏ0-9 ]/g, '')

/** A folded name without Jr. or III at its end. */
const withoutSuffix = (folded: string): string => folded.replace(/ (?:jr|sr|ii|iii|iv)$/, '')

/** Whether two full names are one person’s: the same, or the same last word after the same first name or its short form. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [withoutSuffix(foldName(a)), withoutSuffix(foldName(b))]
  if (x === y) return true
  const [xs, ys] = [x.split(' '), y.split(' ')]
  return xs.length > 1 && ys.length > 1 && xs.at(-1) === ys.at(-1) && isSameFirst(xs[0] ?? '', ys[0] ?? '')
}

/** Phil and Philip, Bob and Robert. */
const isSameFirst = (a: string, b: string): boolean =>
  a === b || nicknames.get(a)?.includes(b) === true || nicknames.get(b)?.includes(a) === true

/** How well a short form fits a full name: 0 its end (a surname), 1 its beginning, 2 a surname with a slip; else undefined. */
export function fitOf(short: string, full: string): number | undefined {
  const [name, whole] = [foldName(short), withoutSuffix(foldName(full))]
  if (!whole.includes(' ')) return undefined
  if (whole.endsWith(` ${name}`)) return 0
  if (isSameFirst(name, whole.slice(0, whole.indexOf(' '))) || whole.startsWith(`${name} `)) return 1
  return isSlip(name, whole.slice(whole.lastIndexOf(' ') + 1)) ? 2 : undefined
}

/** One letter too few, too many or other, in a surname of six letters or more (“Contrers” for “Contreras”), or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (isSwap(a, b)) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** “Yehya” for “Yeyah”: the same letters, two neighbours swapped or moved, in a surname of five letters or more. */
function isSwap(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length || a[0] !== b[0]) return false
  return a !== b && [...a].sort().join('') === [...b].sort().join('') && countDifferent(a, b) <= 3
}

const countDifferent = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length
