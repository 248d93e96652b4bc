import {connectives} from '../../../lexicon/index.js'
import type {Attribution} from '../read/attribution.js'
import {sentenceEnd} from '../read/sentence.js'
import {verbAt} from '../read/verbs.js'
import {isAdverb} from '../read/word-kinds.js'
import {isMark, type Word, wordsIn} from '../read/words.js'
import type {FoundQuote, Search} from './found-quote.js'
import type {Place} from './place.js'
import {endsIn} from './shape.js'

/** “A,” said X. “B.”: one attribution between two quotations serves both when nothing else stands there. */
export function joins(place: Place, current: FoundQuote): boolean {
  const {prose, quotation, before, after, from} = place
  const gap = before.replace(/[\s*]{1,4}/g, ' ').trim()
  if (current.kind === 'partial')
    return ['and', ', and', 'and as', 'and a', 'and “a'].includes(gap) && after !== undefined
  if (!current.attribution) return false
  // “A,” said X. “B.” “C,” said Y.: what has its own attribution is another quote.
  const hasOwn = place.following?.cue !== undefined
  if (hasOwn && gap === '') return false
  if (gap === '' || gap === '…' || gap === '...' || gap === '[...]') return true
  if (isConnective(wordsIn(prose, from, quotation.outer.start))) return true
  if (/^\([^)]{1,30}\)$/.test(gap)) return true
  // “A.” Ana Ruiz added: “B.”: read for the first of the two already.
  const isShared = current.attribution.prose === prose && current.attribution.speaker.mention.start >= from
  const between = place.previous?.following
  if (!between) return isShared && endsIn(before, ',:')
  // “A,” said X. “B,” added X.: each has its own.
  if (between.cue && hasOwn) return false
  const rest = wordsIn(prose, Math.min(sentenceEnd(prose, from), quotation.outer.start), quotation.outer.start)
  return rest.length === 0 || isConnective(rest)
}

/** “A,” said X. However, “B.”: words that only tie what one speaker says. */
const isConnective = (words: readonly Word[]): boolean => {
  const own = words.filter(word => !isMark(word, ',:.–—-'))
  return own.length > 0 && own.length <= 2 && own.every(word => connectives.has(word.key) || isAdverb(word))
}

/** “A,” said X, and continued: “B.”: the verb alone attributes the second quotation to the same speaker. */
export function continuedBy({prose, quotation, from}: Place, current: FoundQuote): Attribution | undefined {
  const words = wordsIn(prose, from, quotation.outer.start)
  const last = isMark(words.at(-1), ',:') ? words.length - 1 : words.length
  const and = words.slice(0, last).findLastIndex(({key}) => key === 'and')
  const verb = and < 0 ? undefined : verbAt(words, and + 1)
  const isAll = verb !== undefined && verb.to === last && words.length - and <= 5
  return isAll && current.attribution ? {...current.attribution, prose, cue: verb.span} : undefined
}

/** The paragraph before left its quotation open: this one goes on with it. */
export function goesOnFromBefore(search: Search, {prose, quotation, before}: Place): boolean {
  const last = search.found.at(-1)?.segments.at(-1)
  if (!last || before.trim() !== '' || last.prose.index !== prose.index - 1) return false
  const open = search.quotations.get(last.prose)?.at(-1)
  if (open?.inner.start !== last.inner.start || open.inner.end !== last.inner.end) return false
  // A line that breaks off, and the closing mark without an opening one in the next.
  const breaksOff = open.close === null && quotation.open === null && !/[.!?]$/.test(last.prose.text.trimEnd())
  return open.continues || breaksOff
}
