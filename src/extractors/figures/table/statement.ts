import {isTableCue, numberScales} from '../../../lexicon/index.js'
import {perAfter} from '../read/per.js'
import type {CurrencyWord, UnitWord} from './unit-word.js'
import {readUnitWords} from './unit-words.js'

/** What a caption or a header says of the numbers under or beside it: “(in thousands of dollars, except per share data)”. */
export interface Statement {
  /** The power of ten that the decimal point is moved by. */
  readonly scale?: number
  /** ISO 4217. */
  readonly currency?: string
  /** “(pence)”, “(p)”: the numbers are hundredths of the currency. */
  readonly isHundredth?: boolean
  /** `%`, `pp` or `bp`. */
  readonly percent?: string
  /** What each amount is per: “($/oz)” → `oz`. */
  readonly per?: string
  /** What the statement does not hold for, lower case: “per share data”. */
  readonly except?: string
}

/** `label`: a header, which may be nothing but a unit (“FY26 £m”); `caption`: words that may say other things too. */
export type StatementPlace = 'label' | 'caption'

/** A stretch without one of which nothing is stated, unless a word of size stands first or last: “Revenue, millions”. */
const hint = /[$€£¥￥₹%(]|000|\b(?:[Ii]n|of)\s|[A-Z]{2}/
const edges = /^[a-z]{1,12}|[a-z]{1,12}$/gi

const mayState = (text: string): boolean =>
  hint.test(text) || (text.match(edges) ?? []).some(word => numberScales.has(word.toLowerCase()))

/** What a text states of numbers; empty where it states nothing. `dollar` is what a bare `$` means. */
export function readStatement(text: string, place: StatementPlace, dollar: string): Statement {
  if (!mayState(text)) return {}
  const words = readUnitWords(text)
  const scaled = words.findIndex((_, i) => isScale(words, i, place))
  const money = scaled < 0 ? words.find((_, i) => isCurrency(words, i, place)) : currencyBeside(words, scaled)
  const percent =
    place === 'label' ? words.find((word, i) => word.type === 'percent' && !isNumber(words[i - 1])) : undefined
  return {
    ...(scaled < 0 ? {} : {scale: powerOf(words[scaled])}),
    ...(money?.type === 'currency' ? moneyOf(text, money, dollar) : {}),
    ...(percent?.type === 'percent' ? {percent: percent.unit} : {}),
    ...exceptIn(text, words),
  }
}

const isNumber = (word: UnitWord | undefined): boolean => word?.type === 'number'
const isWord = (word: UnitWord | undefined, ...lower: readonly string[]): boolean =>
  word?.type === 'word' && lower.includes(word.lower)
const isMark = (word: UnitWord | undefined, mark: string): boolean => word?.type === 'mark' && word.lower === mark

function powerOf(word: UnitWord | undefined): number {
  return word?.type === 'scale' || word?.type === 'currency' ? word.power : 0
}

function moneyOf(text: string, {code, isBareDollar, isHundredth, end}: CurrencyWord, dollar: string): Statement {
  const per = perAfter(text, end)
  return {
    currency: isBareDollar || (isHundredth && code === 'USD') ? dollar : code,
    ...(isHundredth ? {isHundredth} : {}),
    ...(per ? {per} : {}),
  }
}

/** “in thousands”, “£m”, “(millions)”, “Millions of yen”; not “$5 million” or “millions of people”. */
function isScale(words: readonly UnitWord[], i: number, place: StatementPlace): boolean {
  const word = words[i]
  if (word?.type === 'currency') return word.power > 0 && !isNumber(words[i + 1]) && !isNumber(words[i - 1])
  if (word?.type !== 'scale' || isNumber(words[i - 1])) return false
  const beside = currencyBeside(words, i)
  // “worth millions of dollars” is no caption.
  if (beside && (place === 'label' || !beside.isName)) return true
  if (word.isLoose) return false
  const isAlone = place === 'label' ? i === words.length - 1 : i === 0
  return isAlone || isLed(words, i) || isInParentheses(words, i)
}

/** “in thousands”, “in US$ thousands”, “in the millions” */
function isLed(words: readonly UnitWord[], i: number): boolean {
  const before = words[i - 1]
  if (isWord(before, 'in')) return true
  return (before?.type === 'currency' || isWord(before, 'the')) && isWord(words[i - 2], 'in')
}

/** The currency next to a scale: “£m”, “$ in millions”, “thousands of euros”, “million EUR”. */
function currencyBeside(words: readonly UnitWord[], i: number): CurrencyWord | undefined {
  const [scale, before, after] = [words[i], words[i - 1], words[i + 1]]
  if (scale?.type === 'currency') return scale
  const first = isWord(before, 'in') ? words[i - 2] : before
  if (first?.type === 'currency') return first
  const next = isWord(after, 'of', 'in') ? words[i + 2] : after
  return next?.type === 'currency' ? next : undefined
}

/** A currency without a scale: “(US$)”, “in euros”, “FY26 €”; not “$5” or “Dollar stores”. */
function isCurrency(words: readonly UnitWord[], i: number, place: StatementPlace): boolean {
  const word = words[i]
  if (word?.type !== 'currency' || isNumber(words[i + 1]) || isNumber(words[i - 1])) return false
  const isWrapped =
    isMark(words[i - 1], '(') && (isMark(words[i + 1], ')') || isMark(words[i + 1], '/') || isMark(words[i + 1], ','))
  if (isWrapped || (isWord(words[i - 1], 'in') && !word.isAmbiguous)) return true
  const isLast = i === words.length - 1
  return place === 'label' && isLast && (words.length === 1 || !word.isName)
}

function isInParentheses(words: readonly UnitWord[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    if (isMark(words[at], ')')) return false
    if (isMark(words[at], '(')) return true
  }
  return false
}

/** “except share and per share data” */
function exceptIn(text: string, words: readonly UnitWord[]): Pick<Statement, 'except'> {
  const at = words.find(word => word.type === 'word' && isTableCue('except', word.lower))
  return at
    ? {
        except:
          text
            .slice(at.end, at.end + 120)
            .split(/[).;]/, 1)[0]
            ?.trim()
            .toLowerCase() ?? '',
      }
    : {}
}
