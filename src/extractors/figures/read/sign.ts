import {wordBefore} from '../beside.js'

/** The sign before a number: how many characters it takes, and whether it makes the number negative. */
export interface Sign {
  readonly length: number
  readonly isNegative: boolean
}

const none: Sign = {length: 0, isNegative: false}

/** The sign that stands before `start`: `-5`, `−5`, “minus five”; not the dash of a range, not a bullet. */
export function signBefore(text: string, start: number): Sign {
  const mark = text.charAt(start - 1)
  if (mark === ' ') return wordSign(text, start)
  const isOpen = start < 2 || ' (:,|\u00a0'.includes(text.charAt(start - 2))
  if (!isOpen) return none
  if (mark === '+') return {length: 1, isNegative: false}
  return isMinus(mark) && !/\d\s?$/.test(text.slice(Math.max(0, start - 3), start - 1))
    ? {length: 1, isNegative: true}
    : none
}

/** Whether a character is a hyphen, a dash or a minus sign. */
export const isMinus = (mark: string): boolean => mark === '-' || mark === '−' || mark === '–'

/** “plus or minus 2.8 points” says how far both ways, as “±2.8” does. */
const bothWays = /\bplus(?: or |\/|-)$/i

function wordSign(text: string, start: number): Sign {
  const word = wordBefore(text, start)
  if (word?.lower === 'minus' && bothWays.test(text.slice(Math.max(0, word.start - 9), word.start))) return none
  return word?.lower === 'minus' || word?.lower === 'negative' ? {length: start - word.start, isNegative: true} : none
}

/** `value` below zero; zero stays zero. */
export const negate = (value: number): number => (value === 0 ? 0 : -value)

/** Accounting: `(56)` and `(1.2)%` stand alone in a cell. */
export function isParenthesised(text: string, start: number, end: number): boolean {
  return text[start - 1] === '(' && text[end] === ')' && /^[\s|]*$/.test(text.slice(0, start - 1))
}
