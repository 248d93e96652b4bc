import {nicknames} from '../../../lexicon/index.js'

/** A name taken apart for comparison, in lower case without accents and marks. */
interface FoldedName {
  readonly whole: string
  /** Without Jr. or III at its end. */
  readonly base: string
  readonly first: string
  /** Empty for a name of one word. */
  readonly last: string
}

const known = new Map<string, FoldedName>()

/** Names are compared again and again, so the last are kept. */
function partsOf(name: string): FoldedName {
  const kept = known.get(name)
  if (kept) return kept
  if (known.size > 2000) known.clear()
  const whole = fold(name)
  const base = whole.replace(/ (?:jr|sr|ii|iii|iv)$/, '')
  const space = base.indexOf(' ')
  const first = space < 0 ? base : base.slice(0, space)
  const parts = {whole, base, first, last: space < 0 ? '' : base.slice(base.lastIndexOf(' ') + 1)}
  known.set(name, parts)
  return parts
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-zß-ÿĀ-ɏ0-9 ]/g, '')

/** A name in lower case without accents and marks. */
export const foldName = (name: string): string => partsOf(name).whole

/** Whether two full names are one person’s: the same, or the same last word after the same first name or its short form. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)]
  return x.base === y.base || (x.last !== '' && x.last === y.last && isSameFirst(x.first, y.first))
}

/** Phil and Philip, Bob and Robert. */
const isSameFirst = (a: string, b: string): boolean =>
  a === b || nicknames.get(a)?.includes(b) === true || nicknames.get(b)?.includes(a) === true

/** How well a short form fits a full name: 0 its end (a surname), 1 its beginning, 2 a surname with a slip; else undefined. */
export function fitOf(short: string, full: string): number | undefined {
  const name = foldName(short)
  const {base, first, last} = partsOf(full)
  if (last === '') return undefined
  if (base.endsWith(` ${name}`)) return 0
  if (isSameFirst(name, first) || base.startsWith(`${name} `)) return 1
  return isSlip(name, last) ? 2 : undefined
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

/** “Rahli” for “Rahil”: the same letters, two neighbours swapped or moved, in a surname of five letters or more. */
function isSwap(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length || a[0] !== b[0]) return false
  return a !== b && [...a].sort().join('') === [...b].sort().join('') && countDifferent(a, b) <= 3
}

const countDifferent = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length
