import {numberScales, numberWords, zeroWords} from '../../../lexicon/index.js'
import {phraseAfter, wordAfter} from '../beside.js'
import {type Amount, toAmount} from './amount.js'

/** “two ⟨point five million⟩”, “two hundred ⟨point zero three⟩”, “two ⟨point seventy-one⟩”; `end` is where the whole number ends. */
export function decimalAfter(text: string, start: number, end: number, whole: number): Amount | undefined {
  const point = text[end] === ' ' ? wordAfter(text, end) : undefined
  const decimals = point?.lower === 'point' ? readDecimals(text, point.end) : undefined
  if (!decimals) return undefined
  const scale = phraseAfter(text, decimals.end, numberScales, 2)
  const plain = `${whole}.${decimals.digits}`
  return toAmount({start, end: scale?.end ?? decimals.end, plain, scale: scale?.value ?? 0, isWord: true})
}

/** Digits one by one (“zero three”), or a number below a hundred. */
function readDecimals(text: string, at: number): {readonly end: number; readonly digits: string} | undefined {
  let end = at
  let digits = ''
  for (let word = wordAfter(text, end); word; word = wordAfter(text, end)) {
    const known = numberWords.get(word.lower)
    const value = zeroWords.has(word.lower) ? 0 : known?.kind === 'ordinal' ? undefined : known?.value
    if (value === undefined || (value > 9 && digits !== '')) break
    end = word.end
    if (value > 9) return withUnit(text, end, value)
    digits += value
  }
  return digits === '' ? undefined : {end, digits}
}

/** “seventy-⟨one⟩” */
function withUnit(text: string, end: number, tens: number): {readonly end: number; readonly digits: string} {
  const word = wordAfter(text, end)
  const unit = word && tens > 19 ? numberWords.get(word.lower) : undefined
  const isUnit = word !== undefined && unit?.kind === 'cardinal' && unit.value < 10
  return isUnit ? {end: word.end, digits: String(tens + unit.value)} : {end, digits: String(tens)}
}
