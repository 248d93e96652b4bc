import {fragmentBefore, fragmentOfParticiple} from '../read/fragment.js'
import {sentenceEnd} from '../read/sentence.js'
import {isMark, wordsIn} from '../read/words.js'
import {type FoundQuote, quoteOf, type Search} from './found-quote.js'
import type {Place} from './place.js'
import {countWords, endsIn} from './shape.js'

/** A quoted fragment inside a sentence that reports what somebody said. */
export function readFragment(search: Search, place: Place, isDirect: boolean): FoundQuote | undefined {
  const {prose, quotation, before, after, said, to} = place
  const isSingle = quotation.open === '‘' || quotation.open === "'"
  if ((search.isDouble && isSingle) || isPicked(place)) return undefined
  const reported = fragmentBefore(prose, quotation.outer.start)
  if (reported)
    return quoteOf(
      isDirect && (endsIn(before, ',:') || /\bthat\s$/.test(before)) ? 'direct' : 'partial',
      quotation,
      reported,
    )
  const end = sentenceEnd(prose, quotation.outer.end)
  const participle = fragmentOfParticiple(prose, quotation.outer.start, quotation.outer.end, Math.min(end, to))
  if (participle) return quoteOf('partial', quotation, participle)
  if (isDirect || !/^[\s,]/.test(after)) return undefined
  const later = place.following
  const isShort = countWords(said) < 3
  // “kvell,” said Ana Ruiz: a word or two alone are said where the comma stands inside the marks and the verb follows.
  const isSaid = later?.cue !== undefined && said.endsWith(',') && later.cue.start - quotation.outer.end <= 2
  return later?.cue && (!isShort || isSaid) ? quoteOf('partial', quotation, later) : undefined
}

/** a “service advisor” who …: a word that the writer points at, and nobody’s. */
function isPicked({prose, quotation, said}: Place): boolean {
  if (countWords(said) > 3) return false
  const before = wordsIn(prose, Math.max(0, quotation.outer.start - 20), quotation.outer.start).at(-1)
  const [next] = wordsIn(prose, quotation.outer.end, quotation.outer.end + 20)
  const isArticle = before !== undefined && ['a', 'an', 'the', 'this', 'so-called'].includes(before.key)
  return isArticle && next !== undefined && (['who', 'which', 'that'].includes(next.key) || isMark(next, '('))
}
