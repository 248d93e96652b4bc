import {numberScales} from '../../../lexicon/index.js'
import {phraseAfter, wordAfter} from '../beside.js'
import {codeAt, isDigit} from '../letters.js'
import {readCardinal} from './cardinal.js'
import {endOfDigits} from './grouping.js'

/** What lower groups add to a number: 321 in “4 thousand ⟨3 hundred and 21⟩”. */
interface LowerGroups {
  readonly end: number
  readonly value: number
}

/** The groups behind a scale word of 10 to the `power`: “3 hundred ⟨and 21⟩”, “2 million ⟨300 thousand⟩”. */
export function lowerGroups(text: string, end: number, power: number): LowerGroups | undefined {
  if (power === 2) return unitsAfter(text, end)
  const start = end + 1
  if (text[end] !== ' ' || !isDigit(codeAt(text, start))) return undefined
  const to = endOfDigits(text, start)
  const scale = to - start < 4 && text[to] === ' ' ? phraseAfter(text, to, numberScales, 1) : undefined
  if (!scale || scale.value >= power || scale.end - scale.start < 4) return undefined
  const rest = lowerGroups(text, scale.end, scale.value)
  const value = Number(text.slice(start, to)) * 10 ** scale.value + (rest?.value ?? 0)
  return Number.isInteger(value) ? {end: rest?.end ?? scale.end, value} : undefined
}

/** “⟨and 21⟩”, “⟨and one⟩”; not “3 hundred and 2 hundred”, “and 2.12”. */
function unitsAfter(text: string, end: number): LowerGroups | undefined {
  const and = text[end] === ' ' ? wordAfter(text, end) : undefined
  if (and?.lower !== 'and' || text[and.end] !== ' ') return undefined
  const units = readUnits(text, and.end + 1)
  if (!units || units.value < 1 || units.value > 99) return undefined
  return phraseAfter(text, units.end, numberScales, 1) ? undefined : units
}

function readUnits(text: string, start: number): LowerGroups | undefined {
  if (!isDigit(codeAt(text, start))) return readCardinal(text, start)
  const end = endOfDigits(text, start)
  const next = text.charAt(end)
  return /^\d{1,2}$/.test(text.slice(start, end)) && !/[%\w]/.test(next)
    ? {end, value: Number(text.slice(start, end))}
    : undefined
}
