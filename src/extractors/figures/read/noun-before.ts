import {changeNouns, changeVerbs, isCue, nounHardStops} from '../../../lexicon/index.js'
import {type Word, wordBefore} from '../beside.js'
import {isCapitalized} from '../letters.js'
import {hasPlural} from './noun-words.js'

/** What leads from a noun to its number, read backwards: where the noun ends, and whether a verb stands between. */
interface Joint {
  readonly at: number
  readonly hasVerb: boolean
}

/**
 * The noun that stands plainly before the number that counts it: “independent workers, now reaching ⟨27.7 million⟩”, “the
 * ordinary shares from ⟨900⟩ to 800”, “all of its stores—⟨18⟩ in Tarn”. `at` is where the number's modifier begins.
 */
export function nounBefore(text: string, at: number, end: number): string | undefined {
  const whole = text.startsWith(', ', at - 2) ? wholes.exec(text.slice(Math.max(0, at - 60), at)) : null
  if (whole) return whole[1]
  if (text[at - 1] === '(' && text[end] === ')') return countedInBrackets(text.slice(Math.max(0, at - 120), at))
  const joint = jointBefore(text, at, end)
  const head = joint && wordBefore(text, joint.at)
  if (!joint || !head || head.end !== joint.at || !isHead(head)) return undefined
  let start = startOfHyphened(text, head.start)
  for (let i = 0; i < 4; i++) {
    const word = isClauseStart(text, start) ? undefined : wordBefore(text, start)
    if (!word || word.end !== start - 1) {
      const isPlain = isClauseStart(text, start) && isCapitalized(text.charAt(start)) && joint.hasVerb
      return isPlain ? text.slice(start, head.end) : undefined
    }
    if (isNumberOf(text, word) || (isDeterminer(word) && isFree(text, word, joint))) return text.slice(start, head.end)
    const isName = isCapitalized(word.text) && !isClauseStart(text, word.start)
    if (isName || nounHardStops.has(word.lower)) return undefined
    start = startOfHyphened(text, word.start)
  }
  return undefined
}

/** “the number of ⟨bakeries⟩ opened during this period (” */
function countedInBrackets(before: string): string | undefined {
  const from = before.lastIndexOf('number of ')
  if (from < 0 || /[.;]/.test(before.slice(from))) return undefined
  const noun = /^(?:[a-z-]{2,20} ){0,2}?[a-z-]{2,20}s(?= )/.exec(before.slice(from + 'number of '.length))
  return noun?.[0]
}

/** Where the word of “full-⟨time⟩” begins. */
function startOfHyphened(text: string, start: number): number {
  const first = text[start - 1] === '-' ? wordBefore(text, start - 1) : undefined
  return first?.end === start - 1 ? first.start : start
}

/** “Of the loyalty points cards, ⟨120 million⟩ were sent” */
const wholes = /(?:^|[.:;] )Of (?:the|our|its|all|these) ((?:[A-Za-z’-]{1,20} ){0,3}[A-Za-z’-]{2,20}s), $/

const isHead = (word: Word): boolean =>
  hasPlural(word) && !isCue('uncounted', word.lower) && !isCue('measured', word.lower)

const isClauseStart = (text: string, start: number): boolean =>
  start === 0 || /[.!?:] $/.test(text.slice(start - 2, start))

const isDeterminer = ({lower}: Word): boolean => isCue('determiner', lower)

/** “the number ⟨of⟩ active users”, “an increase ⟨in⟩ independent workers” */
function isNumberOf(text: string, {lower, start}: Word): boolean {
  if (lower !== 'of' && lower !== 'in') return false
  const noun = wordBefore(text, start)?.lower ?? ''
  return lower === 'of' ? noun === 'number' : changeNouns.has(noun)
}

/** “visitors to ⟨the⟩ fairs topped 90,000” counts no fairs. */
function isFree(text: string, {start}: Word, {hasVerb}: Joint): boolean {
  const word = hasVerb && !isClauseStart(text, start) ? wordBefore(text, start) : undefined
  return (
    word === undefined || word.end !== start - 1 || !nounHardStops.has(word.lower) || isCue('clauseLink', word.lower)
  )
}

function jointBefore(text: string, at: number, end: number): Joint | undefined {
  const mark = text.charAt(text[at - 1] === ' ' ? at - 2 : at - 1)
  const dash = '—–:'.includes(mark) ? / ?[—–:] ?$/.exec(text.slice(Math.max(0, at - 3), at)) : null
  if (dash) return isPlaced(text, end) ? {at: at - dash[0].length, hasVerb: false} : undefined
  const word = wordBefore(text, at)
  if (!word || word.end !== at - 1) return undefined
  if (isCue('reaches', word.lower)) return {at: pastAuxiliary(text, word.start), hasVerb: true}
  if (word.lower !== 'from' && word.lower !== 'to') return undefined
  const verb = wordBefore(text, word.start)
  if (verb && changeVerbs.has(verb.lower)) return {at: pastAuxiliary(text, verb.start), hasVerb: true}
  const isPair = word.lower === 'from' && / to /.test(text.slice(end - 20, end + 40))
  return isPair ? {at: pastOwner(text, word.start - 1), hasVerb: false} : undefined
}

/** “⟨in⟩ Tarn”, “⟨by⟩ check” behind a number that is a part. */
export const isPlaced = (text: string, end: number): boolean =>
  /^ (?:across|at|by|for|from|in) [A-Za-z]/.test(text.slice(end, end + 9))

/** “shares ⟨of the Company⟩ from 900 to 800” */
const pastOwner = (text: string, end: number): number =>
  end - (/ of the (?:company|corporation|group|issuer)$/i.exec(text.slice(Math.max(0, end - 19), end))?.[0].length ?? 0)

/** Where a noun ends before “have also”, “will”, “, now”. */
function pastAuxiliary(text: string, start: number): number {
  let at = start
  for (let word = wordBefore(text, at); word && isCue('auxiliary', word.lower); word = wordBefore(text, at))
    at = word.start
  const end = text[at - 1] === ' ' ? at - 1 : at
  return text[end - 1] === ',' ? end - 1 : end
}
