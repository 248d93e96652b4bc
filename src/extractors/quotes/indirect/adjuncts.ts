import {addressees, adjunctOpeners, auxiliaries, clauseLinks} from '../../../lexicon/index.js'
import {isAdverb, isNameWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'

/** How many words the noun phrase after one preposition may have. */
const longestPhrase = 8

/** Past the words on where, when and how something was said: “⟨today in a statement on Monday⟩ that …”. */
export function afterAdjuncts(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length) {
    const next = isTime(words[at]) ? at + 1 : afterPhrase(words, at)
    if (next === at) return at
    at = next
  }
  return at
}

const isTime = (word: Word | undefined): boolean => isAdverb(word) || word?.key === 'however'

const pronouns = new Set(['it', 'he', 'she', 'they', 'we', 'there'])
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'this', 'these', 'those'])

/** Past a preposition and its nouns: “at the fair”, “on Monday”; a day is its own end. */
function afterPhrase(words: readonly Word[], from: number): number {
  const opener = words[from]?.key ?? ''
  if (!adjunctOpeners.has(opener) || (opener === 'to' && !isListener(words[from + 1]))) return from
  let at = from + 1
  if (determiners.has(words[at]?.key ?? '')) at++
  for (; at < Math.min(words.length, from + longestPhrase); at++) {
    const word = words[at]
    if (!word || endsPhrase(word)) break
    if (isAdverb(word) && at > from + 1) break
    if (isDay(word) || (word.type === 'number' && isNameWord(words[at - 1]))) return afterDate(words, at + 1)
  }
  return at > from + 1 ? at : from
}

/** “announced to ⟨the⟩ press”, and not “said to be”. */
const isListener = (word: Word | undefined): boolean =>
  word !== undefined && (isNameWord(word) || determiners.has(word.key) || addressees.has(word.key))

const endsPhrase = (word: Word): boolean =>
  adjunctOpeners.has(word.key) ||
  clauseLinks.has(word.key) ||
  auxiliaries.has(word.text) ||
  pronouns.has(word.key) ||
  determiners.has(word.key) ||
  isMark(word, ',.;:!?–—()')

const isDay = (word: Word): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.key) || /^(?:19|20)\d\d$/.test(word.key)

/** on Monday⟨, May 5, 2026⟩ */
function afterDate(words: readonly Word[], from: number): number {
  let at = from
  if (isMark(words[at], ',') && isNameWord(words[at + 1]) && words[at + 2]?.type === 'number') at += 3
  if (isMark(words[at], ',') && words[at + 1]?.type === 'number') at += 2
  return at
}

/** Where those who are told may end, the longest first: “told ⟨Reuters⟩ that”, “told ⟨the reporters⟩ that”. */
export function addresseeEnds(words: readonly Word[], from: number): readonly number[] {
  const first = determiners.has(words[from]?.key ?? '') ? from + 1 : from
  const ends: number[] = []
  for (let at = first; isNameWord(words[at]) || addressees.has(words[at]?.key ?? ''); at++) ends.unshift(at + 1)
  return ends
}
