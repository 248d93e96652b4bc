import {claimedNounEnds, claimMakers, claimShapes, notClaimed} from '../../../lexicon/index.js'
import type {Term} from '../../../lint/terms.js'
import {type Prose, sentenceAt} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

type Shape = (typeof claimShapes)[number]

/** A word of a claim; one with a shape claims only in it. */
export interface ClaimTerm extends Term {
  readonly shape?: Shape
}

/** “first”, “largest”, “most accurate”, each with its shape. */
export const shapedTerms = (): readonly ClaimTerm[] =>
  claimShapes.flatMap(shape => shape.words.map(text => ({text, shape})))

const noun = "((?:\\s[a-z][a-z’'-]{1,20}){1,3})"
/** What stands behind the superlative: a noun, and what makes it a claim. */
const shapes: Readonly<Record<string, RegExp>> = {
  /** the first mill to grind by night */
  first: new RegExp(`^${noun}\\sto\\s(?!(?:the|an?|its|our|their|this|that|all|each|every)\\s)[a-z]{2}`),
  /** the only mill with its own spring */
  only: new RegExp(`^${noun}\\s(?:with|that|to|which|whose)\\s`),
  /** It has the largest mill stone. */
  largest: new RegExp(`^${noun}(?=[.;!]|$)`),
  /** It makes the most accurate scales. */
  most: new RegExp(`^${noun}(?=[.;,!]|$|\\sand\\s)`),
}
/** The rest of a sentence that says where, or of what, or since when. */
const scope =
  /\b(?:in|of|on|across|within|among|from|since)\s(?:the|its|this|our|their|all|any|a|an|more|over|nearly|almost|[a-z]{2,12}\shistory)\b|\b(?:ever|yet|to\sdate|so\sfar|history|worldwide|globally|nationwide)\b|\d/
/** Of the three, Tarn is the largest mill. */
const compared = /\b(?:[Oo]f|[Aa]mong|both|than)\s(?:the|its|our|all|two|three|these|those)\b/

/** The claim that a superlative makes with the noun behind it, “the” and noun included; undefined where it makes none. */
export function shapedClaim(prose: Prose, {start, end}: Span, {shape, notHeads}: Shape): Span | undefined {
  const {text} = prose
  if (!/\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))) return undefined
  const sentence = sentenceAt(prose, start)
  if (!sentence || end > sentence.end) return undefined
  const after = text.slice(end, sentence.end)
  const words = shapes[shape]?.exec(after.slice(0, 80))?.[1]
  if (words === undefined || !isNoun(words.trim().split(' '), notHeads, shape === 'most')) return undefined
  if (scope.test(after) || compared.test(text.slice(sentence.start, start))) return undefined
  const lead = /(\p{L}{1,15})\sthe\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  if (shape === 'most' && !claimMakers.has(lead ?? '')) return undefined
  return {start: start - 4, end: end + words.length}
}

/** Whether the words are a noun in the singular of which one can be first; of “the most accurate scales” many may be. */
function isNoun(words: readonly string[], notHeads: readonly string[], mayBeMany: boolean): boolean {
  if (words.some(word => claimedNounEnds.has(word) || notClaimed.has(word))) return false
  if (notHeads.includes(words.at(-1) ?? '')) return false
  return mayBeMany || !words.some(word => /[a-z](?<![siu'])s$/.test(word))
}
