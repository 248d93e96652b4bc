import {namesWithIn} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {isFieldWord, isNameWord} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

/** The most words of a title; more are a sentence. */
const longestTitle = 22

/** The title that words hold, without its article and what says where; undefined for what is no title. */
export function titleText(prose: Prose, words: readonly Word[]): string | undefined {
  const article = words[0] && ['the', 'a', 'an', 'our', 'its', 'their', 'as'].includes(words[0].key) ? 1 : 0
  const from = words[article]?.key.endsWith('-year-old') ? article + 1 : article
  let end = words.length
  while (end > from && isMark(words[end - 1], ',–—|.')) end--
  // “Area Vice President ⟨in Tarn⟩”: where, and no part of the title.
  const place = words.findIndex(
    ({key}, i) => i > from && key === 'in' && isNameWord(words[i + 1]) && !namesWithIn.has(words[i - 1]?.key ?? ''),
  )
  if (place > 0 && !words.slice(place).some(isFieldWord)) end = Math.min(end, place)
  return end > from && end - from <= longestTitle ? textOf(prose, words.slice(from, end)) : undefined
}
