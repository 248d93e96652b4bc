import {nameSuffixes} from '../../../lexicon/index.js'
import {isGenerational, isPostNominal, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** The parts between commas and dashes: “Ana Ruiz | CEO of Acme, Inc.”. Brackets and post-nominals stay with their part. */
export function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: (readonly Word[])[] = []
  for (let from = 0; from < words.length; ) {
    const end = partEnd(words, from)
    if (saysSomething(words, from, end)) parts.push(words.slice(from, end))
    from = end + 1
  }
  return parts
}

/** How many words the first part has, with whatever stands before it. */
export function firstPartLength(words: readonly Word[]): number {
  for (let from = 0; from < words.length; ) {
    const end = partEnd(words, from)
    if (saysSomething(words, from, end)) return end
    from = end + 1
  }
  return 0
}

/** Where the part ends that begins at a word: at the mark after it. */
function partEnd(words: readonly Word[], from: number): number {
  let depth = 0
  for (let at = from; at < words.length; at++) {
    // Marks alone part, open and close.
    if (words[at]?.type === 'word') continue
    if (isMark(words[at], '([')) depth++
    if (isMark(words[at], ')]')) depth--
    if (depth === 0 && splits(words, at)) return at
  }
  return words.length
}

/** Whether a mark parts the words before it from those after it: not “Acme, Inc.”, but “Tom Berg, Sr. Director”. */
function splits(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  const isApart = isMark(word, '/') && (words[at - 1]?.end ?? word?.start ?? 0) < (word?.start ?? 0)
  if (!isApart && !isMark(word, ',–—|;')) return false
  return !(next && nameSuffixes.has(next.key) && !(isGenerational(next) && isTitleWord(words[at + 2])))
}

/** Letters after a name are no part of their own. */
function saysSomething(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isPostNominal(words[at])) return true
  return false
}

/** Words without what stands in brackets. */
export function withoutBrackets(words: readonly Word[]): readonly Word[] {
  if (!words.some(word => isMark(word, '(['))) return words
  let depth = 0
  return words.filter(word => {
    if (isMark(word, '([')) depth++
    const isOutside = depth === 0
    if (isMark(word, ')]') && depth > 0) depth--
    return isOutside
  })
}

const conjunctions = new Set(['and', 'but', 'then', 'while', 'as'])

/** “⟨Quote from⟩ Ana Ruiz, CEO of Acme:” */
const labels = new Set([
  'quote',
  'quotes',
  'statement',
  'comment',
  'comments',
  'remarks',
  'words',
  'excerpts',
  'excerpt',
])
const labelled = new Set(['from', 'by'])

/** Words without the marks, numbers and conjunctions that they begin with, and the marks that they end with. */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let from = 0
  while (
    isMark(words[from], ',.–—―-~:;)') ||
    conjunctions.has(words[from]?.key ?? '') ||
    words[from]?.type === 'number'
  )
    from++
  if (labels.has(words[from]?.key ?? '') && labelled.has(words[from + 1]?.key ?? '')) from += 2
  let end = words.length
  while (end > from && isMark(words[end - 1], '.,;:–—')) end--
  return words.slice(from, end)
}

const stops = new Set(['in', 'on', 'at', 'during', 'today', 'who', 'when', 'as'])

/** Words up to the first that says where or when. */
export function upToStop(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({key}, i) => i > 0 && stops.has(key))
  return end < 0 ? words : words.slice(0, end)
}

const occasions = new Set(['on', 'during', 'in', 'after', 'before'])
const determiners = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their'])

/** “Borel Mills partner Ana Ruiz ⟨on the investment⟩”: what was spoken of holds no title. */
export function upToOccasion(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({key}, i) => i > 1 && occasions.has(key) && determiners.has(words[i + 1]?.key ?? ''))
  return end < 0 ? words : words.slice(0, end)
}
