import {bodies, pronouns, unnamedSources} from '../../../lexicon/index.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isFieldWord, isNameWord, isTitleWord} from './word-kinds.js'
import type {Word} from './words.js'

const indefinite = new Set(['a', 'an', 'one', 'another', 'some', 'several', 'many'])
const definite = new Set(['the', 'our', 'its', 'their', 'this', 'his', 'her'])

/** “she” · “a spokesperson” · “the company” · “the Finance Minister”: a speaker whom the words do not name. */
export function readNameless(words: readonly Word[]): SpeakerText | undefined {
  const [first] = words
  if (!first) return undefined
  const whole = {start: first.start, end: words.at(-1)?.end ?? first.end}
  if (pronouns.has(first.key)) return words.length === 1 ? nameless('pronoun', whole) : undefined
  const isDefinite = definite.has(first.key)
  if (!isDefinite && !indefinite.has(first.key) && !startsPlain(words)) return undefined
  const noun = headNoun(words)
  if (!noun) return undefined
  const mention = {start: first.start, end: noun.end}
  if (unnamedSources.has(noun.key)) return nameless('unnamed', mention)
  if (!isDefinite) return indefinite.has(first.key) && isTitleWord(noun) ? nameless('unnamed', mention) : undefined
  if (bodies.has(noun.key) && !namesMore(words)) return nameless('organization', mention)
  return isTitleWord(noun) && !namesMore(words) ? nameless('pronoun', mention) : undefined
}

/** “company officials” · “customers”: a small plural that needs no article. */
const startsPlain = (words: readonly Word[]): boolean => words.length <= 3 && !isNameWord(words[0])

/** The noun that a short phrase ends with, before “of …”, “for …”, “at …”. */
function headNoun(words: readonly Word[]): Word | undefined {
  const end = words.findIndex(
    ({key}, i) => i > 0 && ['of', 'for', 'at', 'from', 'with', 'who', 'in', 'on'].includes(key),
  )
  const own = end < 0 ? words : words.slice(0, end)
  return own.length <= 6 && own.every(({type}) => type === 'word') ? own.at(-1) : undefined
}

/** A capital that is no post: “the Acme Foundation” has a name of its own. */
const namesMore = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) => i > 0 && isNameWord(word) && !isTitleWord(word) && !bodies.has(word.key) && !isFieldWord(word),
  )
