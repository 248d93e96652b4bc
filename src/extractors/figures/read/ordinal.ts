import {isCue, ordinalStops} from '../../../lexicon/index.js'
import {type Word, wordAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {isCapitalized} from '../letters.js'
import {nounAfter} from './noun.js'
import {type Reading, toReading} from './reading.js'

/** A rank or a number in a row: “its 16th year”, “the third acquisition”, “second-largest”; undefined where it only orders. */
export function readOrdinal(text: string, amount: Amount): Reading | undefined {
  const next = wordAfter(text, amount.end)
  if (/^\s\(\d/.test(text.slice(amount.end, amount.end + 3)) || (amount.isWord && amount.value === 1)) return undefined
  const joint = text[amount.end] === '-' ? '-' : ''
  if (
    next &&
    (ordinalStops.has(next.lower) || ordinalStops.has(joint + next.lower) || isMonthAfter(text, next.lower, next.end))
  )
    return undefined
  const isRank =
    next !== undefined && /(?:est|most)$/.test(next.lower) && next.text.length > 3 && !isCue('noRank', next.lower)
  const noun = isRank ? rankedNoun(text, next) : withoutVerb(nounAfter(text, amount.end))
  if (amount.isWord && !isRank && (noun === null || isNamed(text, amount))) return undefined
  return toReading(amount, 'ordinal', {unit: noun, hasOwnUnit: noun !== null || isRank})
}

/** “largest maker of …” is ranked whole; a rank alone (“the second largest.”) ranks nothing that is said. */
function rankedNoun(text: string, rank: Word): string | null {
  const noun = nounAfter(text, rank.end)
  return noun === null ? null : `${rank.text} ${noun}`
}

/** “53rd Harbor Cup ⟨begins⟩”: a name in capitals ends where they end. */
function withoutVerb(noun: string | null): string | null {
  const words = noun?.split(' ') ?? []
  const end = words.findIndex(
    (word, i) =>
      i > 1 && !isCapitalized(word) && isCapitalized(words[i - 1] ?? '') && isCapitalized(words[i - 2] ?? ''),
  )
  return end < 0 ? noun : words.slice(0, end).join(' ')
}

/** “the 5th of May” */
const isMonthAfter = (text: string, word: string, end: number): boolean =>
  word === 'of' && ordinalStops.has(wordAfter(text, end)?.lower ?? '')

/** “the Second Circuit”: capitals on both words make a name of an ordinal in words. */
function isNamed(text: string, {start, end}: Amount): boolean {
  const next = wordAfter(text, end)
  if (!next || start === 0 || isCue('countedName', next.lower)) return false
  return text[end] === ' ' && isCapitalized(next.text) && isCapitalized(text.slice(start, start + 1))
}
