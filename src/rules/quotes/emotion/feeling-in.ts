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
    const isWaiting = feeling.toLowerCase() === 'wait to'
    const first = isWaiting ? firstOfWaiting(words) : (firstOfFeeling(words) ?? firstOfSecond(text, index, words))
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
  [...text.matchAll(/(?:\\?[’']|[\p{L}\p{N}-]){1,40}|[^\s\p{L}\p{N}]/gu)].map(({0: word, index}) => ({
    text: word,
    key: word.toLowerCase().replace(/\\?[’']/g, "'"),
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
  while (subject > 0) {
    if (startsWithCapital(words[subject - 1])) subject--
    // “⟨The Guild of⟩ Leeds is”, “⟨Acme and⟩ Borel are”
    else if (isLink(words[subject - 1], verb) && startsWithCapital(words[subject - 2])) subject -= 2
    else break
  }
  return words[subject]
}

/** How many characters before its second verb a subject stands at most. */
const reachOfSubject = 240

/** The word that opens “⟨we⟩ have worked on this for years and are very pleased”: one subject, two verbs. */
function firstOfSecond(text: string, index: number, near: readonly SpokenWord[]): SpokenWord | undefined {
  const and = near.findLastIndex(({key}) => key === 'and' || key === 'but')
  const verb = near.findIndex(({key}, i) => i > and && feelingVerbs.has(key))
  if (and < 0 || verb < 0 || near.some(({key}, i) => i > and && i !== verb && !isIntensifier(key))) return undefined
  const from = Math.max(0, index - reachOfSubject)
  const words = wordsOf(text.slice(from, near[and]?.start), from)
  const own = ['am', 'was'].includes(near[verb]?.key ?? '') ? ['i', "i'm", "i've"] : ['we', "we're", "we've"]
  for (let at = words.length - 1; at >= 0 && !/^[.!?;:]$/.test(words[at]?.key ?? ''); at--)
    if (own.includes(words[at]?.key ?? '') && opensClause(words[at - 1], from)) return words[at]
  return undefined
}

/** Nothing, a mark, or a word that lets a clause begin. */
const opensClause = (before: SpokenWord | undefined, from: number): boolean =>
  before === undefined ? from === 0 : /^(?:[^\p{L}\p{N}]|and|but|that|as|so|today)$/u.test(before.key)

const isLink = (word: SpokenWord | undefined, verb: string): boolean =>
  word?.key === 'of' || word?.key === '&' || (word?.key === 'and' && verb === 'are')

const isIntensifier = (key: string): boolean => intensifiers.has(key) || (key.length > 3 && key.endsWith('ly'))

/** “Acme is proud”, “our company is proud”: the house speaks of itself by its name. */
const isHouse = (word: SpokenWord | undefined): boolean => startsWithCapital(word) || bodies.has(word?.key ?? '')

const startsWithCapital = (word: SpokenWord | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** “I can't wait to”: the house cannot, and not its buyers. */
function firstOfWaiting(words: readonly SpokenWord[]): SpokenWord | undefined {
  const before = words.at(-2)
  return waiting.has(`${words.at(-1)?.key} wait`) && before && selves.has(before.key) ? before : undefined
}
