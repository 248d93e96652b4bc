import {speechVerbs} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import {isAdverb, opensSpeech} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** A verb of attribution among words: the index of its first word and of the word after it. */
export interface Verb {
  readonly from: number
  readonly to: number
  readonly takes: string
  readonly span: Span
}

const determiners = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'these',
  'those',
  'to',
  'of',
  'and',
  'new',
])

/** The verb of attribution that stands at a word, its longest form first (“pointed out”). */
export function verbAt(words: readonly Word[], at: number): Verb | undefined {
  const first = words[at]
  if (!opensSpeech(first) || first?.type !== 'word') return undefined
  // States, Reports, Notes: a capital inside a sentence is a name.
  if (first.text !== first.key && at > 0 && !isMark(words[at - 1], '.')) return undefined
  let longest: Verb | undefined
  for (const {verb, takes} of speechVerbs.get(first.key) ?? []) {
    const to = endOf(verb, words, at)
    const last = words[to - 1]
    if (last && to > (longest?.to ?? 0)) longest = {from: at, to, takes, span: {start: first.start, end: last.end}}
  }
  return longest
}

/** The word after a verb that stands at a word, 0 where another stands there. */
function endOf(verb: string, words: readonly Word[], from: number): number {
  let read = 0
  for (let at = from; at < words.length; at++) {
    const key = words[at]?.key ?? ''
    if (!verb.startsWith(key, read)) return 0
    read += key.length
    if (read === verb.length) return at + 1
    if (verb[read] !== ' ') return 0
    read++
  }
  return 0
}

/** Every verb of attribution among words, in order; “the reports”, “his comments” are none. */
export function verbsIn(words: readonly Word[]): readonly Verb[] {
  const verbs: Verb[] = []
  for (let i = 0; i < words.length; i++) {
    const verb = opensSpeech(words[i]) ? verbAt(words, i) : undefined
    if (!verb || determiners.has(words[i - 1]?.key ?? '')) continue
    verbs.push(verb)
    i = verb.to - 1
  }
  return verbs
}

/** A subject without the adverbs and commas that part it from its verb. */
export function withoutAdverbs(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 0 && (isAdverb(words[end - 1]) || isMark(words[end - 1], ',–—'))) end--
  return words.slice(0, end)
}
