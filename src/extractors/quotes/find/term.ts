import {namingWords, talks} from '../../../lexicon/index.js'
import {isNameWord, isStop} from '../read/word-kinds.js'
import {isMark, type Word, wordsIn} from '../read/words.js'
import type {Place} from './place.js'
import {countWords, hasVerbRight} from './shape.js'

/** How far before a quotation the words stand that make it a term. */
const reach = 90
const none: readonly Word[] = []

/** Whether quoted words are a defined term, a title of a work, a name or a nickname, and nobody’s speech. */
export function looksLikeTerm(place: Place): boolean {
  const {prose, quotation, said} = place
  const {start} = quotation.outer
  const from = Math.max(0, start - reach)
  const before = start === 0 ? none : wordsIn(prose, from, start)
  if (prose.text.slice(from, start).includes('(') && isDefinition(before, place.after)) return true
  if (isNickname(place, before)) return true
  const words = wordsIn(prose, quotation.inner.start, quotation.inner.end)
  if (hasVerbRight(place)) return words.length >= 6 && isTitleCase(words)
  const isOpenEnded = !/[.!?]$/.test(said)
  if (isOpenEnded && isTopic(before)) return true
  if (isTitleCase(words) && (isOpenEnded || countWords(said) < 12)) return true
  return isOpenEnded && countWords(said) <= 4 && isNamed(before)
}

/** (the “Company”) · (“Acme” or the “Company”) · (collectively, the “Parties”) */
function isDefinition(before: readonly Word[], after: string): boolean {
  const open = before.findLastIndex(word => isMark(word, '('))
  if (open < 0 || before.slice(open).some(word => isMark(word, ')'))) return false
  return before.length - open <= 12 && /^[^.]{0,40}[),;]/.test(after)
}

/** Robert “Bob” Berg · “Bob” between two names. */
function isNickname({prose, quotation, said}: Place, before: readonly Word[]): boolean {
  if (countWords(said) > 2 || /[.,!?]$/.test(said) || !isNameWord(before.at(-1))) return false
  const [next] = wordsIn(prose, quotation.outer.end, quotation.outer.end + 30)
  return isNameWord(next) && /^[A-ZÀ-Þ]/.test(said)
}

/** “Fly Me Home”: two words or more, every long one with a capital. */
function isTitleCase(words: readonly Word[]): boolean {
  let all = 0
  let long = 0
  for (const word of words) {
    if (word.type !== 'word') continue
    all++
    if (all > 1 && (word.key.length <= 3 || isStop(word))) continue
    // Most of what somebody says ends here, at its second or third word.
    if (!isNameWord(word)) return false
    long++
  }
  return all === 1 ? !isMark(words.at(-1), '.!?') : long >= 2
}

/** a talk on “…” */
const isTopic = (before: readonly Word[]): boolean => before.at(-1)?.key === 'on' && talks.has(before.at(-2)?.key ?? '')

/** the campaign, titled “…” */
function isNamed(before: readonly Word[]): boolean {
  const last = isMark(before.at(-1), ',') ? before.at(-2) : before.at(-1)
  return last !== undefined && namingWords.has(last.key)
}
