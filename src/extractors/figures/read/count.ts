import {isCue, millionNouns, nameLeads, numberWords} from '../../../lexicon/index.js'
import {isWhole, wordAfter, wordBefore} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {codeAt, isDigit, isSpace} from '../letters.js'
import {nounAfter} from './noun.js'
import {type Reading, tailOf, toReading} from './reading.js'
import {isParenthesised, negate, signBefore} from './sign.js'

/** `5K users`, `100k`: the letter is a scale where a noun follows, or where it is a capital or a `k`. */
export function readLoose(text: string, amount: Amount): Reading | undefined {
  if (!amount.isLoose || isSpace(codeAt(text, amount.digitsEnd))) return undefined
  const noun = nounAfter(text, tailOf(text, amount))
  const letter = text.slice(amount.digitsEnd, amount.end)
  const isSure = noun !== null || /^[KMB]$/.test(letter) || (letter === 'k' && !isRun(text, amount))
  return isSure ? toCount(amount, noun) : undefined
}

/** `2.1m homes`, “5 m active users”: behind a number of millions stands what comes in millions, and metres before nothing of it. */
export function readMillions(text: string, amount: Amount): Reading | undefined {
  if (!amount.isLoose || text[amount.end - 1] !== 'm') return undefined
  const noun = nounAfter(text, tailOf(text, amount))
  // “2m homes, offices and shops”: one head that comes in millions says it of all.
  const isMany = noun?.split(/[ ,]/).some(word => millionNouns.has(word.toLowerCase()))
  return noun !== null && isMany ? toCount(amount, noun) : undefined
}

/** “the 10k”, “a charity 5k”: a race. */
function isRun(text: string, {start}: Amount): boolean {
  const word = wordBefore(text, start)
  if (!word || word.text === '') return false
  return isCue('article', word.lower) || !nameLeads.has(word.lower)
}

/** A count (“110,000 employees”) or a bare number; undefined for a small number in words that counts nothing. */
export function readCount(text: string, amount: Amount): Reading | undefined {
  const noun = nounAfter(text, tailOf(text, amount))
  // “six-figure earners” says how large, not how many.
  if (noun === 'k' || noun === 'figure' || noun === 'digit' || (noun !== null && isVersion(amount, noun)))
    return undefined
  if (noun !== null)
    return isAge(text, amount) ? toReading(amount, 'number', {hasOwnUnit: false}) : toCount(amount, noun)
  const sign = signBefore(text, amount.start)
  if (amount.isWord && amount.scale === 0 && !sign.isNegative) return readSmall(text, amount)
  const isWrapped = isParenthesised(text, amount.start, amount.end) && text.slice(amount.end + 1).trim() === ''
  return toReading(amount, 'number', {
    hasOwnUnit: false,
    start: amount.start - (isWrapped ? 1 : sign.length),
    end: amount.end + (isWrapped ? 1 : 0),
    value: isWrapped || sign.isNegative ? negate(amount.value) : amount.value,
  })
}

/** “the 5.15 million pace”, “the 10,000 mark” count what is not said. */
const toCount = (amount: Amount, noun: string | null): Reading =>
  isCue('level', noun ?? undefined)
    ? toReading(amount, 'count', {hasOwnUnit: false})
    : toReading(amount, noun === null ? 'number' : 'count', {unit: noun, hasOwnUnit: noun !== null})

/** “the 1.0 release”: a whole number with a zero behind its point counts nothing; “4.0 stars” rate. */
const isVersion = ({plain, scale}: Amount, noun: string): boolean =>
  scale === 0 &&
  plain.endsWith('.0') &&
  /^\d{1,2}\.0$/.test(plain) &&
  !/^(?:points?|pts?|stars?|sigma|GPA|out)\b/.test(noun)

function isAge(text: string, {start}: Amount): boolean {
  const word = wordBefore(text, start)?.lower
  return word === 'aged' || word === 'age' || word === 'ages'
}

/** “two” alone may be anything; before a verb it counts what was named, before a joint it begins a range. */
function readSmall(text: string, amount: Amount): Reading | undefined {
  const next = wordAfter(text, amount.end)
  if ((isCue('countedBefore', next?.lower) && text[amount.end] === ' ') || isThereAre(text, amount))
    return toReading(amount, 'count', {hasOwnUnit: false})
  const isBetween = next?.lower === 'and' && wordBefore(text, amount.start)?.lower === 'between'
  const isJoined = next?.lower === 'to' || next?.lower === 'or' || isBetween
  const joint = isJoined && next ? next.end : amount.end
  const isRange = (isJoined || '-–'.includes(text.charAt(amount.end) || ' ')) && isNumber(text, joint)
  const isSure = amount.value > 12 || !Number.isInteger(amount.value) || isWhole(text, amount)
  return isRange || isSure ? toReading(amount, 'number', {hasOwnUnit: false}) : undefined
}

/** “there are ⟨two⟩ in Leeds” */
function isThereAre(text: string, {start}: Amount): boolean {
  const verb = wordBefore(text, start)
  return isCue('countedBefore', verb?.lower) && wordBefore(text, verb?.start ?? 0)?.lower === 'there'
}

function isNumber(text: string, at: number): boolean {
  const word = wordAfter(text, at)
  return word ? numberWords.has(word.lower) : isDigit(codeAt(text, at + 1))
}
