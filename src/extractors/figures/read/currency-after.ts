import {
  ambiguousCurrencyNames,
  currencyCodes,
  currencyHundredths,
  currencyLetters,
  currencyNames,
  currencySigns,
  weightWords,
} from '../../../lexicon/index.js'
import {isClosed, phraseAfter, wordAfter} from '../beside.js'
import {codeAt, isDigit, isLetter} from '../letters.js'
import {codeWithScale} from './currency-before.js'

/** The currency after a number. */
export interface CurrencyAfter {
  readonly code: string
  /** Where it ends. */
  readonly end: number
  /** “cents”: the value is a hundredth. */
  readonly isHundredth: boolean
  /** An ISO code, which says of a sign before the number which dollar it is. */
  readonly isCode: boolean
  readonly isBareDollar: boolean
  /** The power of ten of a letter before the code: `30 MUSD`. */
  readonly scale: number
}

/** The currency that begins behind `at`: “5⟨⟩ euros”, `5⟨⟩€`, `5⟨⟩ USD`, “34⟨⟩ cents”, `197⟨⟩p`. */
export function currencyAfter(text: string, at: number, start: number): CurrencyAfter | undefined {
  return signAfter(text, at) ?? codeAfter(text, at) ?? nameAfter(text, at, start)
}

const plain = {isHundredth: false, isCode: false, isBareDollar: false, scale: 0}

function signAfter(text: string, at: number): CurrencyAfter | undefined {
  const from = text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at
  const sign = text.charAt(from)
  if (sign === '¢') return {...plain, code: 'USD', end: from + 1, isHundredth: true}
  if (sign === 'p' && from === at && !isLetter(codeAt(text, at + 1)) && !isDigit(codeAt(text, at + 1)))
    return {...plain, code: 'GBP', end: at + 1, isHundredth: true}
  if (sign === '') return undefined
  const letters = beginsPrefix(sign) ? (/^[A-Z.]{1,4}(?=\$)/.exec(text.slice(from, from + 5))?.[0] ?? '') : ''
  if (letters === '' && isLatin(sign)) return undefined
  const written = letters === '' ? sign : `${letters}$`
  const code = currencySigns.get(written.toLowerCase())
  const end = from + written.length
  // “10 $5 notes”: the sign belongs to the next number.
  if (code === undefined || /^\s?\d/.test(text.slice(end, end + 2))) return undefined
  if (written === '$' && from > at) return undefined
  return {...plain, code, end, isBareDollar: written === '$'}
}

/** A–Z and the full stop, as in `U.S.$`. */
const beginsPrefix = (sign: string): boolean => sign === '.' || (sign >= 'A' && sign <= 'Z')

const isLatin = (sign: string): boolean => sign.charCodeAt(0) < 0x250 && isLetter(sign.charCodeAt(0))

function codeAfter(text: string, at: number): CurrencyAfter | undefined {
  const word = wordAfter(text, at)
  const letters = word && currencyLetters.get(word.text)
  if (word && letters !== undefined && word.text.length > 1 && !isDigit(codeAt(text, word.end)))
    return {...plain, code: letters, end: word.end}
  if (!word || word.text.length < 3 || word.text.length > 4 || word.text !== word.text.toUpperCase()) return undefined
  if (isDigit(codeAt(text, word.end)) || text[word.end] === '-') return undefined
  const {end} = word
  if (currencyCodes.has(word.text)) return {...plain, code: word.text, end, isCode: true}
  const scaled = codeWithScale(word.text)
  return scaled && {...plain, ...scaled, end, isCode: true}
}

function nameAfter(text: string, at: number, start: number): CurrencyAfter | undefined {
  const hundredth = phraseAfter(text, at, currencyHundredths, 2)
  if (hundredth) return {...plain, code: hundredth.value, end: hundredth.end, isHundredth: true}
  const name = phraseAfter(text, at, currencyNames, 4)
  if (!name || (ambiguousCurrencyNames.has(name.phrase) && isOtherWord(text, name, start))) return undefined
  // “42 LE.”, not “42 Le Grand hotels”
  if (/^[a-z]{2}$/.test(name.phrase) && !isClosed(text, name.end)) return undefined
  return {
    ...plain,
    code: name.value,
    end: name.end,
    isBareDollar: name.phrase === 'dollars' || name.phrase === 'dollar',
  }
}

/** “$1 million⟨ (AUD)⟩”: which dollars a sum is in. */
export function codeInBrackets(text: string, at: number): CurrencyAfter | undefined {
  const code = /^ ?\(([A-Z]{3})\)/.exec(text.slice(at, at + 7))
  if (!code?.[1] || !currencyCodes.has(code[1])) return undefined
  return {...plain, code: code[1], end: at + code[0].length, isCode: true}
}

/** “40 pounds of copper”, “weighs 40 pounds”, “bucks the trend” */
function isOtherWord(text: string, {end}: {readonly end: number}, start: number): boolean {
  const next = wordAfter(text, end)?.lower
  if (next === 'of' || next === 'per' || (next !== undefined && weightWords.has(next))) return true
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  return before.split(/[^a-z]+/).some(word => weightWords.has(word))
}
