import {numberScales} from '../../../lexicon/index.js'
import {isClosed, wordAfter} from '../beside.js'
import {type Amount, moveScale, toAmount, toWordAmount} from './amount.js'
import type {Cardinal} from './cardinal.js'
import {type Fraction, fractionAfter, scaleOfFraction} from './fraction.js'

/** “two hundred and ⟨fifty-four hundredths⟩”: what stands behind “and” is less than one. */
export function mixedOf({value, whole}: Cardinal, {start, end, parts, isPlural}: Fraction): Amount | undefined {
  if (whole === undefined || !isPlural || value - whole >= parts) return undefined
  return toWordAmount({start, end}, whole + (value - whole) / parts, 0)
}

/** “two ⟨and a half million⟩”, “three ⟨and a fifth⟩”, “five billion ⟨and three quarters⟩”. */
export function mixedAfter(text: string, start: number, {end, value, sum}: Cardinal): Amount | undefined {
  const and = wordAfter(text, end)
  const fraction = and?.lower === 'and' ? fractionAfter(text, and.end) : undefined
  if (!fraction || fraction.count >= fraction.parts) return undefined
  const scale = scaleOfFraction(text, fraction.end)
  if (!scale && !isPart(text, fraction)) return undefined
  const part = fraction.count / fraction.parts
  const to = scale?.end ?? fraction.end
  // “two million and a half” is 2.5 million, “two thousand and a half” is not 2,500.
  if (sum.last === 'scale') {
    const power = scale?.power ?? (sum.scale >= 6 ? sum.scale : 0)
    return toWordAmount({start, end: to}, value + moveScale(String(part), power), sum.scale)
  }
  return toAmount({start, end: to, plain: String(value + part), scale: scale?.power ?? 0, isWord: true})
}

/** Not “two and a third ⟨of them⟩”, “two and a third plant”. */
function isPart(text: string, {end, word, lead}: Fraction): boolean {
  const next = wordAfter(text, end)
  if (next?.lower === 'of') return false
  if (lead === 'none') return word === 'half' && next !== undefined && numberScales.has(next.lower)
  if (lead === 'number' || word === 'half' || word === 'quarter') return true
  return isClosed(text, end) || (next?.lower.endsWith('s') ?? false)
}
