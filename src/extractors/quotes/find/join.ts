import {connectives} from '../../../lexicon/index.js'
import {attributionAfter} from '../read/after.js'
import {sentenceEnd} from '../read/sentence.js'
import {isAdverb, verbAt} from '../read/verbs.js'
import {isMark, type Word, wordsIn} from '../read/words.js'
import type {FoundQuote, Search} from './found-quote.js'
import {endsIn, type Place} from './shape.js'

/** “A,” said X. “B.”: one attribution between two quotations serves both when nothing else stands there. */
export function joins({prose, quotation, before, after, from, to}: Place, current: FoundQuote): boolean {
  const gap = before.replace(/[\s*]{1,4}/g, ' ').trim()
  if (current.kind === 'partial')
    return ['and', ', and', 'and as', 'and a', 'and “a'].includes(gap) && after !== undefined
  if (!current.attribution) return false
  // “A,” said X. “B.” “C,” said Y.: what has its own attribution is another quote.
  const hasOwn = attributionAfter(prose, quotation.outer.end, to)?.cue !== undefined
  if (hasOwn && gap === '') return false
  if (gap === '' || gap === '…' || gap === '...' || gap === '[...]') return true
  if (isConnective(wordsIn(prose, from, quotation.outer.start))) return true
  if (/^\([^)]{1,30}\)$/.test(gap)) return true
  // “A.” Ana Ruiz added: “B.”: read for the first of the two already.
  const isShared = current.attribution.prose === prose && current.attribution.speaker.mention.start >= from
  const between = attributionAfter(prose, from, quotation.outer.start)
  if (!between) return isShared && endsIn(before, ',:')
  // “A,” said X. “B,” added X.: each has its own.
  if (between.cue && hasOwn) return false
  const rest = wordsIn(prose, Math.min(sentenceEnd(prose, from), quotation.outer.start), quotation.outer.start)
  return rest.length === 0 || isConnective(rest)
}

/** “A,” said X. However, “B.” · “A,” said X, and added, “B.”: words that only tie what one speaker says. */
function isConnective(words: readonly Word[]): boolean {
  const own = words.filter(word => !isMark(word, ',:.–—-'))
  const verb = own.findIndex((_, i) => verbAt(own, i))
  const rest = own.filter((_, i) => i !== verb)
  return own.length > 0 && rest.length <= 2 && rest.every(word => connectives.has(word.key) || isAdverb(word))
}

/** The paragraph before left its quotation open: this one goes on with it. */
export function goesOnFromBefore(search: Search, {prose, quotation, before}: Place): boolean {
  const last = search.found.at(-1)?.segments.at(-1)
  if (!last || before.trim() !== '' || last.prose.index !== prose.index - 1) return false
  const open = search.quotations.get(last.prose)?.at(-1)
  if (open?.inner.start !== last.inner.start) return false
  // A line that breaks off, and the closing mark without an opening one in the next.
  const breaksOff = open.close === null && quotation.open === null && !/[.!?]$/.test(last.prose.text.trimEnd())
  return open.continues || breaksOff
}
