import {nicknames} from '../../../lexicon/index.js'

/** A name taken apart for comparison, in lower case without accents and marks. */
export interface FoldedName {
  readonly whole: string
  /** Without Jr. or III at its end. */
  readonly base: string
  readonly first: string
  /** Empty for a name of one word. The names of one person all have the same. */
  readonly last: string
  /** What the first name may stand for, where it is a short one. */
  readonly inFull: readonly string[] | undefined
}

const known = new Map<string, FoldedName>()

/** Names are compared again and again, so the last are kept. */
export function foldedOf(name: string): FoldedName {
  const kept = known.get(name)
  if (kept) return kept
  if (known.size > 2000) known.clear()
  const whole = fold(name)
  const base = whole.replace(/ (?:jr|sr|ii|iii|iv)$/, '')
  const space = base.indexOf(' ')
  const first = space < 0 ? base : base.slice(0, space)
  const last = space < 0 ? '' : base.slice(base.lastIndexOf(' ') + 1)
  const folded = {whole, base, first, last, inFull: nicknames.get(first)}
  known.set(name, folded)
  return folded
}

/** The same of any words, without remembering them. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  if (!/[^a-z0-9 ]/.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[^a-zß-ÿĀ-ɏ0-9 ]/g, '')
}

/** A name in lower case without accents and marks. */
export const foldName = (name: string): string => foldedOf(name).whole

/** Whether two full names are one person’s: the same, or the same last word after the same first name or its short form. */
export const isSameName = (a: FoldedName, b: FoldedName): boolean =>
  a.base === b.base || (a.last !== '' && a.last === b.last && isSameFirst(a, b))

/** Phil and Philip, Bob and Robert. */
const isSameFirst = (a: FoldedName, b: FoldedName): boolean =>
  a.first === b.first || a.inFull?.includes(b.first) === true || b.inFull?.includes(a.first) === true

/** How well a short form fits a full name: 0 its end (a surname), 1 its beginning, 2 a surname with a slip; else undefined. */
export function fitOf(short: FoldedName, full: FoldedName): number | undefined {
  const {whole} = short
  const {base, last} = full
  if (last === '') return undefined
  if (last === whole || base.endsWith(` ${whole}`)) return 0
  if ((short.first === whole && isSameFirst(short, full)) || base.startsWith(`${whole} `)) return 1
  return isSlip(whole, last) ? 2 : undefined
}

/** One letter too few, too many or other, in a surname of six letters or more (“Contrers” for “Contreras”), or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  if (isSwap(a, b)) return true
  if (Math.min(a.length, b.length) < 6) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** “Rahli” for “Rahil”: the same letters, two neighbours swapped or moved, in a surname of five letters or more. */
const isSwap = (a: string, b: string): boolean =>
  a.length >= 5 && a.length === b.length && a !== b && countDifferent(a, b) <= 3 && sorted(a) === sorted(b)

const sorted = (letters: string): string => [...letters].sort().join('')

function countDifferent(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}
