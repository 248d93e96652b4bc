import {bodies, feelings, feelingVerbs, intensifiers, selves, waiting} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'

/** How many characters before a feeling its speaker stands at most, and how many words before the verb. */
const [reach, reachOfWords] = [90, 4]

let pattern: RegExp | undefined

/** The first words of a text in which somebody says what they themselves feel: “We are very excited”. */
export function feelingIn(text: string): Span | undefined {
  pattern ??= new RegExp(`\\b(?:${[...feelings].join('|')}|wait to)\\b`, 'gi')
  for (const {0: feeling, index} of text.matchAll(pattern)) {
    const from = Math.max(0, index - reach)
    const words = wordsOf(text.slice(from, index), from)
    const first = feeling.toLowerCase() === 'wait to' ? firstOfWaiting(words) : firstOfFeeling(words)
    if (first) return {start: first.start, end: index + feeling.length}
  }
  return undefined
}

interface SpokenWord {
  readonly text: string
  /** Lower case, with a straight apostrophe. */
  readonly key: string
  readonly start: number
}

const wordsOf = (text: string, from: number): readonly SpokenWord[] =>
  [...text.matchAll(/[\p{L}\p{N}’'-]{1,40}|[^\s\p{L}\p{N}]/gu)].map(({0: word, index}) => ({
    text: word,
    key: word.toLowerCase().replaceAll('’', "'"),
    start: from + index,
  }))

/** The word that opens “⟨we⟩ are very excited”; undefined where a feeling is somebody else's, or nobody's. */
function firstOfFeeling(words: readonly SpokenWord[]): SpokenWord | undefined {
  let at = words.length - 1
  while (isIntensifier(words[at]?.key ?? '')) at--
  const verb = words[at]?.key ?? ''
  if (selves.has(verb) && /'[mr]/.test(verb)) return words[at]
  if (!feelingVerbs.has(verb)) return undefined
  for (const word of words.slice(Math.max(0, at - reachOfWords), at).reverse()) {
    if (selves.has(word.key)) return word
    if (/^[.!?;:]$/.test(word.key)) break
  }
  if ((verb !== 'is' && verb !== 'are') || !isHouse(words[at - 1])) return undefined
  let subject = at - 1
  while (startsWithCapital(words[subject - 1])) subject--
  return words[subject]
}

const isIntensifier = (key: string): boolean => intensifiers.has(key) || (key.length > 3 && key.endsWith('ly'))

/** “Acme is proud”, “our company is proud”: the house speaks of itself by its name. */
const isHouse = (word: SpokenWord | undefined): boolean => startsWithCapital(word) || bodies.has(word?.key ?? '')

const startsWithCapital = (word: SpokenWord | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** “I can't wait to”: the house cannot, and not its buyers. */
function firstOfWaiting(words: readonly SpokenWord[]): SpokenWord | undefined {
  const before = words.at(-2)
  return waiting.has(`${words.at(-1)?.key} wait`) && before && selves.has(before.key) ? before : undefined
}
