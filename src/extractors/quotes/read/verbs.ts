import {speechAdverbs, speechVerbs} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
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
  const forms = first?.type === 'word' ? speechVerbs.get(first.key) : undefined
  if (!first || !forms) return undefined
  // States, Reports, Notes: a capital inside a sentence is a name.
  if (first.text !== first.key && at > 0 && !isMark(words[at - 1], '.')) return undefined
  let longest: Verb | undefined
  for (const {verb, takes} of forms) {
    const to = at + verb.split(' ').length
    const last = words[to - 1]
    if (!last || to <= (longest?.to ?? 0)) continue
    if (
      words
        .slice(at, to)
        .map(word => word.key)
        .join(' ') === verb
    )
      longest = {from: at, to, takes, span: {start: first.start, end: last.end}}
  }
  return longest
}

/** Every verb of attribution among words, in order; “the reports”, “his comments” are none. */
export function verbsIn(words: readonly Word[]): readonly Verb[] {
  const verbs: Verb[] = []
  for (let i = 0; i < words.length; i++) {
    const verb = verbAt(words, i)
    const before = words[i - 1]
    if (!verb || (before && determiners.has(before.key))) continue
    verbs.push(verb)
    i = verb.to - 1
  }
  return verbs
}

/** Whether a word may stand between a speaker and the verb: “also”, “has”, “recently”. */
export const isAdverb = (word: Word | undefined): boolean =>
  word?.type === 'word' &&
  (speechAdverbs.has(word.key) || (word.key.length > 4 && word.key.endsWith('ly') && word.text === word.key))

/** A subject without the adverbs and commas that part it from its verb. */
export function withoutAdverbs(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 0 && (isAdverb(words[end - 1]) || isMark(words[end - 1], ',–—'))) end--
  return words.slice(0, end)
}
