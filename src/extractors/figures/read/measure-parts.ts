import {measureForms, measureParts} from '../../../lexicon/index.js'
import {isClosed, phraseAfter, wordAfter} from '../beside.js'
import {readCardinal} from '../find/cardinal.js'
import {endOfDigits} from '../find/grouping.js'
import {codeAt, isDigit} from '../letters.js'

/** What a smaller unit adds to a measure, in its own unit. */
interface MeasurePart {
  readonly end: number
  readonly value: number
}

/** “5 feet ⟨2 inches⟩”, “5 ft ⟨and 2 in⟩”, “7 lb ⟨3 oz⟩”: the part behind a measure of `symbol` that ends at `end`. */
export function measurePartAfter(text: string, end: number, symbol: string): MeasurePart | undefined {
  const pair = text[end] === ' ' || text[end] === '-' ? measureParts.get(symbol) : undefined
  if (!pair) return undefined
  const word = wordAfter(text, end)
  const number = numberAfter(text, word?.lower === 'and' ? word.end : end)
  if (!number || number.value >= pair.of) return undefined
  const to = unitAfter(text, number.end, pair.part)
  return to === undefined ? undefined : {end: to, value: number.value / pair.of}
}

/** `5'2"`: what stands behind the mark of feet at `end`. */
export function inchesAfter(text: string, end: number): MeasurePart | undefined {
  if (!"'’′".includes(text.charAt(end) || ' ')) return undefined
  const inches = /^['’′]\s?(\d{1,2})(?:["”″]|'')/.exec(text.slice(end, end + 6))
  return inches && Number(inches[1]) < 12 ? {end: end + inches[0].length, value: Number(inches[1]) / 12} : undefined
}

function numberAfter(text: string, at: number): {readonly end: number; readonly value: number} | undefined {
  const start = at + 1
  if (!isDigit(codeAt(text, start))) {
    const {sum, end, value} = readCardinal(text, at)
    return sum.last === 'none' ? undefined : {end, value}
  }
  const end = endOfDigits(text, start)
  return {end, value: Number(text.slice(start, end))}
}

/** “inches”, and “in” where no place can follow. */
function unitAfter(text: string, at: number, part: string): number | undefined {
  const form = phraseAfter(text, at, measureForms, 1)
  if (form?.value === part) return form.end
  const word = wordAfter(text, at)
  if (word?.text !== part) return undefined
  return isClosed(text, word.end) || isDimension(text, word.end) ? word.end : undefined
}

/** “5 in ⟨tall⟩”: what is measured in inches, so that “in” leads to no place. */
export const isDimension = (text: string, end: number): boolean =>
  /^ (?:tall|high|long|wide|deep|thick)\b/.test(text.slice(end, end + 7))
