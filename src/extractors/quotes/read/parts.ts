import {nameSuffixes} from '../../../lexicon/index.js'
import {isGenerational, isPostNominal, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** The parts between commas and dashes: “Ana Ruiz | CEO of Acme, Inc.”. Brackets and post-nominals stay with their part. */
export function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]]
  let depth = 0
  words.forEach((word, i) => {
    if (isMark(word, '([')) depth++
    if (isMark(word, ')]')) depth--
    const next = words[i + 1]
    const isApart = isMark(word, '/') && (words[i - 1]?.end ?? word.start) < word.start
    const splits =
      depth === 0 &&
      (isMark(word, ',–—|;') || isApart) &&
      !(next && nameSuffixes.has(next.key) && !(isGenerational(next) && isTitleWord(words[i + 2])))
    if (splits) parts.push([])
    else parts.at(-1)?.push(word)
  })
  return parts.filter(part => part.length > 0 && !part.every(word => isPostNominal(word)))
}

/** Words without what stands in brackets. */
export function withoutBrackets(words: readonly Word[]): readonly Word[] {
  let depth = 0
  return words.filter(word => {
    if (isMark(word, '([')) depth++
    const isOutside = depth === 0
    if (isMark(word, ')]') && depth > 0) depth--
    return isOutside
  })
}

/** How many words the first part has. */
export function firstPartLength(words: readonly Word[]): number {
  const last = partsOf(words)[0]?.at(-1)
  return last ? words.indexOf(last) + 1 : 0
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
