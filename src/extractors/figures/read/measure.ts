import {measureAdjectives, measureForms, measureSymbols} from '../../../lexicon/index.js'
import {lexemeAt, onceForLexeme} from '../../../prose/index.js'
import {phraseAfter, wordAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {codeAt, isDigit, isLetter, isSpace} from '../letters.js'
import {inchesAfter, isDimension, measurePartAfter} from './measure-parts.js'
import {type Reading, tailOf, toReading} from './reading.js'
import {negate, signBefore} from './sign.js'

/** A measure: “250 megawatts”, “1,200 sq. ft.”, `5km`, “-5 °C”, “6,703 silver ounces”. */
export function readMeasure(text: string, amount: Amount): Reading | undefined {
  const at = tailOf(text, amount)
  const unit = formAfter(text, at, amount) ?? symbolAfter(text, at)
  const part = unit ? measurePartAfter(text, unit.end, unit.symbol) : inchesAfter(text, at)
  if (part)
    return toReading(amount, 'measure', {end: part.end, unit: unit?.symbol ?? 'ft', value: amount.value + part.value})
  if (!unit) return undefined
  const sign = unit.symbol.startsWith('°') ? signBefore(text, amount.start) : {length: 0, isNegative: false}
  return toReading(amount, 'measure', {
    start: amount.start - sign.length,
    // “4 to 7 MW+”
    end: text[unit.end] === '+' ? unit.end + 1 : unit.end,
    unit: unit.symbol,
    value: sign.isNegative ? negate(amount.value) : amount.value,
  })
}

interface Unit {
  readonly symbol: string
  readonly end: number
}

/** A unit in words, past one adjective. */
function formAfter(text: string, at: number, amount: Amount): Unit | undefined {
  const word = wordAfter(text, at)
  if (!word) return undefined
  const plain = phraseAfter(text, at, measureForms, 4)
  const isAdjective = measureAdjectives.has(word.lower) && text[at] === ' '
  const found = plain ?? (isAdjective ? phraseAfter(text, word.end, measureForms, 4) : undefined)
  if (!found || (found.value === '°' && isStudied(text, found.end, amount))) return undefined
  // The “of” of “40 pounds of copper” tells what pounds are, and is no part of them.
  const end = found.phrase.endsWith(' of') ? found.end - 3 : found.end
  return {symbol: found.value, end: hasDot(text, found.phrase, end) ? end + 1 : end}
}

/** “two degrees from a university”: a degree in words or with a place behind it is none of temperature. */
function isStudied(text: string, end: number, {isWord}: Amount): boolean {
  const next = wordAfter(text, end)?.lower
  return (isWord && next !== 'of') || next === 'from' || next === 'in' || next === 'and'
}

/** An abbreviation keeps its full stop inside a sentence: “5,000 sq. ft. of offices”. */
const hasDot = (text: string, phrase: string, end: number): boolean =>
  text[end] === '.' && /(?:^| )(?:ft|lbs?|oz|sf)$/.test(phrase) && !endsSentence(text, end)

/** A symbol that is written just so: `km`, `°C`, `GB/s`, `m²`. */
function symbolAfter(text: string, at: number): Unit | undefined {
  const start = isSpace(codeAt(text, at)) || text[at] === '-' ? at + 1 : at
  let end = start
  while (end - start < 8 && isSymbolPart(text, end)) end++
  // What goes on is a longer word.
  if (end === start || isSymbolPart(text, end)) return undefined
  const run = lexemeAt(text, start, end)
  const {plain, dotted} = symbolsOf(run)
  if (dotted !== undefined && text[end] === '.' && !endsSentence(text, end)) return {symbol: dotted, end: end + 1}
  return plain !== undefined && isTrusted(text, at, start, run.text) ? {symbol: plain, end} : undefined
}

/** The symbols that letters are, without a full stop behind them and with one. */
const symbolsOf = onceForLexeme(run => ({plain: measureSymbols.get(run), dotted: measureSymbols.get(`${run}.`)}))

/** Whether a full stop ends a sentence: a capital or nothing follows. */
const endsSentence = (text: string, dot: number): boolean => /^\.\s?(?:[A-Z]|$)/.test(text.slice(dot, dot + 3))

function isSymbolPart(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return isLetter(code) || isDigit(code) || '/°²³"”″·'.includes(text.charAt(at) || ' ')
}

const shorts: ReadonlySet<string> = new Set(['in', 'A', 'V', 'mi', 'ha', 'J', 'Gb', '"', '”', 'cc', 'ft'])

/** “5 in Leeds”, “3 A”: a short form apart from its number is a word more often than a unit. */
function isTrusted(text: string, at: number, start: number, run: string): boolean {
  if (run === '"' || run === '”') return start === at && /^(?:\s?[A-Za-z/x×]|$)/.test(text.slice(start + 1, start + 3))
  const isSure = start === at || text[at] === '-' || !shorts.has(run) || run === 'ft'
  return isSure || (run === 'in' && isDimension(text, start + 2))
}
