import {planWords} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'
import type {Shape} from './shape.js'

/** will open · is expected to */
export const future =
  /\b(?:will|shall|expects?|expected\sto|plans?|scheduled|set\sto|due|begins?|starts?|opens?|upcoming|coming)\b/i

/** opened · was · said; not “is closed” */
const past = /\b(?:(?<!\b(?:is|are|be)\s)[a-z]{2,12}ed|was|were|had|[Dd]id|said|fell|rose|held|won|took|began|met)\b/

/** Whether the words of the sentence before a letter of the shape speak of what comes (1), what was (-1), or neither (0). */
export function tenseBefore(shape: Shape, start: number): number {
  const before = sentenceBefore(shape, start)
  return future.test(before) ? 1 : past.test(before) ? -1 : 0
}

/** Like `tenseBefore`; where nothing before says it, the rest of the sentence does: “Over the ⟨weekend⟩, crews worked.” */
export function tenseAround(shape: Shape, {start, end}: Span): number {
  const before = tenseBefore(shape, start)
  if (before !== 0) return before
  const after = sentenceAfter(shape, end)
  return future.test(after) ? 1 : past.test(after) ? -1 : 0
}

const planned = planWords.map(words => words.replace(' ', '\\s')).join('|')
/** will be held · to be played · scheduled for · opens in; not “was scheduled for” */
const sure = new RegExp(
  `(?<!\\b(?:was|were|been|had|not)\\s)\\b(?<cue>${planned})\\s(?:for\\s)?(?<between>[^,;]{0,50})$`,
)

/** What a later day may report of: the quarter ended, holders of record, as of, filed. */
const reported =
  /\b(?:ended|ending|as\sof|record|since|from|after|before|for|dated|filed|announced|released|published)\b/i

/** What is no noun: “starts” and “opens” may be one, with a verb of their own behind them. */
const firm = /^(?:will|shall|to|sche|sla|pla|due|set|expe)/

/** Whether what stands right before a letter of the shape is surely still to come: “will be held in Tarn ⟨May 3–5⟩”. */
export function isToCome(shape: Shape, start: number): boolean {
  const {cue, between} = sure.exec(sentenceBefore(shape, start))?.groups ?? {}
  if (cue === undefined || between === undefined || reported.test(between)) return false
  return firm.test(cue) || !past.test(between)
}

/** The words of the same sentence before a letter of the shape, at most 120 characters. */
export function sentenceBefore({text, starts}: Shape, start: number): string {
  const offset = starts[start] ?? 0
  const before = text.slice(Math.max(0, offset - 120), offset)
  const end = endOfSentence(before)
  const own = before.slice(end)
  // A question that has no verb goes on with the one before it.
  return before[end - 1] === '?' && elliptic.test(own) ? before.slice(endOfSentence(before.slice(0, end - 1))) : own
}

/** Or in · And perhaps on the */
const elliptic = /^\s(?:or|and)\s(?:(?:maybe|perhaps|even|only|just)\s)?(?:in|on|at|by|after|before)\s(?:the\s)?$/i

/** Where the last sentence of a text that is not closed begins. */
const endOfSentence = (text: string): number =>
  Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('?')) + 1

/** The words of the same sentence behind a letter of the shape, at most 120 characters. */
export function sentenceAfter({text, starts}: Shape, end: number): string {
  const offset = starts[end] ?? text.length
  return /^[^.!?]{0,120}/.exec(text.slice(offset, offset + 120))?.[0] ?? ''
}
