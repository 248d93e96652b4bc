import {isWhole, wordAfter} from '../beside.js'
import {codeAt, isCapitalized, isDigit, isSpace} from '../letters.js'
import {signBefore} from '../read/sign.js'
import type {Amount} from './amount.js'

/** What is known of a number when it is asked whether it marks something: with a unit or in a headline it may begin its block. */
interface MarkerContext {
  readonly hasUnit: boolean
  readonly isTitle: boolean
}

/** Whether a number is a list marker, a footnote or a code: “(1)”, “1)” at the start, “**2”, “4417302”. */
export function isMarker(text: string, amount: Amount, {hasUnit, isTitle}: MarkerContext): boolean {
  if (amount.isWord) return false
  return (
    (!isTitle && !hasUnit && (amount.start === 0 || isInRun(text, amount)) && isLeading(text, amount)) ||
    (!hasUnit && isCode(text, amount)) ||
    isYear(text, amount) ||
    isParenthesised(text, amount) ||
    isStarred(text, amount)
  )
}

/** “…: 1. Growth … 2. Trust”: a list that runs on in a paragraph. */
const isInRun = (text: string, {start, end}: Amount): boolean =>
  text[end] === '.' &&
  /[.:;?!)]\s{1,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\.\s{1,2}[A-Z]/.test(text.slice(end, end + 4))

/** “1. Growth”, “2) Growth”, “3 Growth is …”, or nothing but the number. */
function isLeading(text: string, {start, end, digitsEnd, value, isOrdinal}: Amount): boolean {
  if (isOrdinal || value >= 100 || end !== digitsEnd) return false
  const mark = text.charAt(end)
  if ((mark === '.' || mark === ')') && (end + 1 === text.length || text[end + 1] === ' ')) return true
  const rest = text.slice(end, end + 8)
  if (!Number.isInteger(value) && isWhole(text, {start, end})) return false
  if (rest.trim() === '' && text.length - end < 5) return true
  const first = rest.trimStart()
  return isSpace(rest.charCodeAt(0)) && (isCapitalized(first) || /^[‘“]/.test(first))
}

/** Five digits and more without a comma, unless a plural follows or a mark before says money. */
function isCode(text: string, {start, end, plain, digitsEnd}: Amount): boolean {
  if (plain.length < 5 || end !== digitsEnd || digitsEnd - start !== plain.length || plain.includes('.')) return false
  if (/(?:[$€£¥₹]|[A-Z]{3}|Rs\.?)\s?$/.test(text.slice(Math.max(0, start - 4), start))) return false
  if (/^\s?[%€$£]/.test(text.slice(end, end + 2)) || signBefore(text, start).isNegative) return false
  return !/^[a-z]{2,20}s$/.test(wordAfter(text, end)?.text ?? '')
}

/** “(1)”, “[2]”: a footnote. “$(0.00)” is none. */
function isParenthesised(text: string, {start, end, value, plain}: Amount): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  const isWrapped = (before === '(' && after === ')') || (before === '[' && after === ']')
  return isWrapped && value < 10 && !plain.includes('.')
}

/** “*1”, “**2”, “***” */
function isStarred(text: string, {start, value}: Amount): boolean {
  return value < 10 && text[start - 1] === '*' && !isDigit(codeAt(text, start - 2))
}

/** “the 2018 Harbor Cup”, “the 2022 cohort”: four digits of our centuries before a name or a noun in the singular. */
function isYear(text: string, {start, end, digitsEnd, value, plain}: Amount): boolean {
  if (end - start !== 4 || end !== digitsEnd || plain.length !== 4 || value < 1950 || value > 2060) return false
  const next = text[end] === ' ' && !/[$€£¥]/.test(text.charAt(start - 1)) ? wordAfter(text, end) : undefined
  return next !== undefined && isNounOfYear(next.text)
}

const isNounOfYear = (word: string): boolean =>
  (isCapitalized(word) && word !== word.toUpperCase()) ||
  /^(?:cohort|edition|season|class|model|report|survey|study|results?|budget|outlook|guidance|fiscal)$/.test(word)
