import type {Prose} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {partsOf} from '../read/parts.js'
import {readSpeaker} from '../read/speaker.js'
import {verbsIn} from '../read/verbs.js'
import {isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word, wordsIn} from '../read/words.js'
import type {Search} from './found-quote.js'

/** How far below a quotation its signature may stand. */
const reach = 6

/** A line that is a name and a post, with or without a dash: the signature under a quotation. */
export function signatureOf(prose: Prose): Attribution | undefined {
  const {text} = prose
  if (text.length < 5 || text.length > 190 || /[“”":@]/.test(text)) return undefined
  const words = wordsIn(prose, 0, text.length)
  const lead = words.findIndex(word => !isMark(word, '–—―-~'))
  if (lead < 0 || prose.sentences.length > 1) return undefined
  const own = isMark(words.at(-1), '.') ? words.slice(lead, -1) : words.slice(lead)
  if (saysSomething(own)) return undefined
  const speaker = readSpeaker(prose, own, false)
  if (!speaker?.name?.includes(' ') || speaker.type !== 'person') return undefined
  return lead > 0 || speaker.title !== undefined ? {prose, speaker, cue: undefined} : undefined
}

/** “Ana Ruiz, CEO of Acme, says that …”, “…, sums up the problem”: a sentence, and no signature. */
function saysSomething(words: readonly Word[]): boolean {
  const last = partsOf(words).at(-1)
  const [verb, object] = last ?? []
  if (verbsIn(words).length > 0) return true
  return (
    verb !== undefined &&
    /^[a-z]{3,14}(?:s|ed)$/.test(verb.text) &&
    !isTitleWord(verb) &&
    articles.has(object?.key ?? '')
  )
}

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'that', 'up'])

/** The signature of a quotation: the last line of its block quote, or the line after it. */
export function signatureAfter(search: Search, prose: Prose): Attribution | undefined {
  for (const next of search.prose.slice(prose.index + 1, prose.index + reach)) {
    const signature = next.role === 'heading' ? undefined : signatureOf(next)
    if (signature) {
      search.signatures.add(next)
      return signature
    }
    if (next.blockquote === undefined || next.blockquote !== prose.blockquote) return undefined
  }
  return undefined
}
