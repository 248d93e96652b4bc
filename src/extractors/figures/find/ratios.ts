import type {DraftFigure} from '../draft-figure.js'
import {modifierOf} from '../read/modifier.js'
import {negate, signBefore} from '../read/sign.js'
import type {Amount} from './amount.js'
import type {Fraction} from './fraction.js'
import {isPlausible, jointAt, readSecond} from './ratio-parts.js'

/** Ratios of a block: “one in five”, “3-for-1”, “4:1”, “1 over 20”, and the fractions that are one: “two thirds”. */
export function findRatios(
  text: string,
  amounts: readonly Amount[],
  fractions: readonly Fraction[],
): readonly DraftFigure[] {
  const found = fractions.map(({start, end, count, parts}) => toRatio(text, start, end, count / parts))
  for (const amount of amounts) {
    const ratio = readRatio(text, amount)
    if (ratio) found.push(toRatio(text, amount.start, ratio.end, ratio.value))
  }
  return found.length < 2 ? found : withoutOverlaps(found)
}

/** What ends where another ratio begins is none: of “2: one out of three” the first number counts the line. */
function withoutOverlaps(ratios: readonly DraftFigure[]): readonly DraftFigure[] {
  const sorted = [...ratios].sort((a, b) => a.start - b.start)
  return sorted.filter(({end}, i) => end <= (sorted[i + 1]?.start ?? end))
}

function toRatio(text: string, from: number, end: number, value: number): DraftFigure {
  const sign = signBefore(text, from)
  const start = sign.isNegative ? from - sign.length : from
  const modifier = modifierOf(text, start, end)
  return {start, end, kind: 'ratio', value: sign.isNegative ? negate(value) : value, unit: null, modifier}
}

function readRatio(
  text: string,
  {start, digitsEnd, end, value, isWord, isOrdinal}: Amount,
): {end: number; value: number} | undefined {
  const at = isWord ? end : digitsEnd
  if (isOrdinal || value > 999 || end !== at || !Number.isInteger(value) || isGlued(text, start)) return undefined
  const mark = text.charAt(at)
  if (mark !== ' ' && mark !== '-' && mark !== ':') return undefined
  const shares = sharesToOne(text, start, at, value)
  if (shares !== undefined) return {end: shares, value}
  const joint = jointAt(text, at)
  const second = joint && readSecond(text, at + joint.length)
  if (!second || !isPlausible(text, joint, value, second)) return undefined
  return {end: second.end, value: value / second.value}
}

const toOne = /^(?: \((\d{1,3})\))? (?:[a-z-]{1,20} ){0,3}shares? (?:to|for) (?:one|1)(?: \(1\))?(?![\w.,]*\d)/

/** “ten⟨ (10) shares to one (1)⟩”: where a consolidation of shares ends. */
function sharesToOne(text: string, start: number, at: number, value: number): number | undefined {
  if (text[at] !== ' ') return undefined
  const rest = text.slice(at, at + 110)
  const isJoined =
    rest.includes('share') && /consolidat|\b(?:split|ratio|basis)\b/i.test(text.slice(Math.max(0, start - 120), start))
  const found = isJoined ? toOne.exec(rest) : undefined
  return found && value > 1 && (found[1] === undefined || Number(found[1]) === value) ? at + found[0].length : undefined
}

/** A currency, a point or a hyphen stands straight before the number. */
const isGlued = (text: string, start: number): boolean => '$€£.,:-'.includes(text.charAt(start - 1) || ' ')
