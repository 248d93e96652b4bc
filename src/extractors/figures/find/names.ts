import {figureNames, isCue, nameLeads} from '../../../lexicon/index.js'
import {type Word, wordAfter, wordBefore} from '../beside.js'
import {codeAt, isCapitalized, isDigit, isLetter} from '../letters.js'
import type {Amount} from './amount.js'

/** What is known of a number when it is asked whether it belongs to a name. */
export interface NameContext {
  /** A currency, a unit or a percent sign beside it says that it is a quantity. */
  readonly hasUnit: boolean
  /** In a headline capitals say nothing. */
  readonly isTitle: boolean
  /** Another number ends a hyphen before it: `10–12`. */
  readonly isJoined: boolean
}

/** Whether a number stands in a name or an identifier: “Form 8”, “Boeing 737”, “Acme One 3”, “No. 4”. */
export function isName(text: string, amount: Amount, {hasUnit, isTitle, isJoined}: NameContext): boolean {
  const {start, isOrdinal, isWord, scale} = amount
  if (isNumbered(text, start) || isModelSize(text, amount) || (!hasUnit && isGlued(text, amount, isJoined))) return true
  const word = wordBeforeName(text, start, isWord)
  if (!word || isOrdinal) return false
  const isCapital = isCapitalized(word.text) && !nameLeads.has(word.lower)
  if (!hasUnit && figureNames.has(word.lower) && (/[A-Z]/.test(word.text) || isCue('numbered', word.lower))) return true
  // “Gripper Two”: a number word with a capital after a name.
  if (isWord && !isTitle && isInTitledName(text, amount)) return true
  if (isWord) return isCapital && !isTitle && isCapitalized(text.slice(start, start + 1))
  return !hasUnit && scale === 0 && isCapital && isNameNumber(text, amount, word, isTitle)
}

/** “a 7B model”, `70B-Instruct`, “8B parameters”: how large a language model is serves as its name. */
const isModelSize = (text: string, {isLoose, end}: Amount): boolean =>
  isLoose && text[end - 1] === 'B' && isCue('modelSize', wordAfter(text, end)?.lower)

/** `#5` · `№ 5` · `No. 5` */
function isNumbered(text: string, start: number): boolean {
  const at = codeAt(text, start - 1) === 32 ? start - 1 : start
  const mark = text.charAt(at - 1)
  if (mark === '#' || mark === '№') return true
  return 'os.'.includes(mark || ' ') && /(?:^|[^A-Za-z])[Nn]os?\.?$/.test(text.slice(Math.max(0, at - 5), at))
}

/** `5G`, `737-800`, `A-5`, `10/C`, `401(k)`, `90’s`: a letter or a code goes on straight from the number. */
function isGlued(text: string, {start, end, digitsEnd, isWord, isOrdinal, value}: Amount, isJoined: boolean): boolean {
  const [before, after] = [text.charAt(start - 1), codeAt(text, start - 2)]
  if (
    (before === '-' || before === '–' || before === '/' || before === '_') &&
    (isLetter(after) || (isDigit(after) && !isJoined))
  )
    return true
  if (isWord || isOrdinal || end !== digitsEnd) return false
  const next = text.charAt(end)
  if ("(’'".includes(next || ' ') && /^(?:\([a-z]\)|[’']s\b)/.test(text.slice(end, end + 3))) return true
  if (isLetter(codeAt(text, end)) || next === '_') return true
  if ((next !== '-' && next !== '–') || !isCapitalized(text.slice(end + 1, end + 2))) return false
  // “a 184-Unit Complex” counts units, `7-Eleven` and `10-K` do not.
  return value < 10 || !/^[A-Z][a-z]{2}/.test(text.slice(end + 1, end + 4))
}

/** “founded ⟨A Dozen⟩ Cousins”: an article with a capital inside a sentence, a capital on each word. */
function isInTitledName(text: string, {start, end}: Amount): boolean {
  if (!/^An? [A-Z]/.test(text.slice(start, start + 4)) || text[end] !== ' ') return false
  return isCapitalized(text.charAt(end + 1))
}

/** The word straight before a number, quotation marks and parentheses aside. */
function wordBeforeName(text: string, start: number, isWord: boolean): Word | undefined {
  if (text.charAt(start - 1) !== ' ') return undefined
  const word = wordBefore(text, start)
  // “… in India. Three plants”: a sentence ends between.
  const isEnd = isWord && word?.text.endsWith('.') && word.text.length > 4
  return word && !isEnd && word.end > start - 3 ? word : undefined
}

/** A number in digits behind a capitalised word: “Gripper 2 is …”, not “… Monday. Acme 5,000 employees”. */
function isNameNumber(text: string, {start, end, digitsEnd}: Amount, word: Word, isTitle: boolean): boolean {
  const next = wordAfter(text, end)
  const isNextCapital = next !== undefined && text[end] === ' ' && isCapitalized(next.text)
  // “the POWER 8 Architecture”: capitals on both sides, and not because it is a title.
  if (!isTitle && isNextCapital && /^[A-Z][a-z]/.test(next.text) && end === digitsEnd) return true
  const isNoun = next !== undefined && text[end] === ' ' && next.text.length > 2 && !isCue('afterName', next.lower)
  return !isNoun && !beginsSentence(text, word.start) && !text.slice(start, end).includes(',')
}

function beginsSentence(text: string, start: number): boolean {
  return start === 0 || /(?:[.!?:]\s{1,2}|[“"]\s?)$/.test(text.slice(Math.max(0, start - 3), start))
}
