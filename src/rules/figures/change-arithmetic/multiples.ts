import type {Figure} from '../../../ast/index.js'
import type {StatedChange} from '../../../lint/changes.js'
import type {Signs} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import {type Span, spanOf} from '../../../source/index.js'
import {round} from '../band.js'
import {roundingOf} from '../rounding.js'

/** “doubled”, “threefold”: how many times the old value the new one is said to be. */
export interface Multiple extends Span {
  readonly text: string
  readonly factor: number
}

const factors: Readonly<Record<string, number>> = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}
/** What a block with a multiple holds. */
export const multipleSigns: Signs = {words: Object.keys(factors)}

const word = /\b(?:doubled|tripled|trebled|quadrupled|halved)\b/gi
/** “more than doubled”, “nearly halved” */
const qualified =
  /\b(?:than|nearly|almost|about|approximately|roughly|around|over|virtually|practically|effectively)\s$/i
/** How much room a word leaves: “doubled” is said of 1.75 times to 2.25 times. */
const tolerance = 0.125

/** The multiples of a block; offsets into its text. */
export function* findMultiples({text}: Prose): Generator<Multiple> {
  for (const match of text.matchAll(word)) {
    const {0: written, index} = match
    const factor = factors[written.toLowerCase()]
    if (factor === undefined || qualified.test(text.slice(Math.max(0, index - 16), index))) continue
    yield {start: index, end: index + written.length, text: written, factor}
  }
}

/** The two values right after a multiple, “to $8 million from $4 million” or the other way round. */
export function valuesAfter(
  value: string,
  {end}: Span,
  figures: readonly Figure[],
): Pick<StatedChange, 'to' | 'from'> | undefined {
  const at = figures.findIndex(({position}) => spanOf(position).start >= end)
  const [first, second] = at < 0 ? [] : figures.slice(at, at + 2)
  if (!first || !second || first.kind !== second.kind || first.per !== second.per) return undefined
  const before = value.slice(end, spanOf(first.position).start)
  const between = value.slice(spanOf(first.position).end, spanOf(second.position).start)
  if (/[.;!?]\s|\d/.test(before + between)) return undefined
  const isTo = /^\s(?:[a-z]+\s){0,4}to\s(?:a\srecord\s)?$/i.test(before)
  const isFrom = /^\s(?:[a-z]+\s){0,4}from\s(?:just\s|only\s)?$/i.test(before)
  if (isTo && between.length < 40 && /\bfrom\s(?:just\s|only\s)?$/i.test(between)) return {to: first, from: second}
  return isFrom && between.length < 40 && /\bto\s$/i.test(between) ? {to: second, from: first} : undefined
}

/** How many times it really is; undefined when the multiple may be said of it. */
export function checkMultiple({factor}: Multiple, {to, from}: Pick<StatedChange, 'to' | 'from'>): string | undefined {
  if (to.value === null || from.value === null || from.value === 0) return undefined
  const [newer, older] = [Math.abs(to.value), Math.abs(from.value)]
  const [t, f] = [roundingOf(to), roundingOf(from)]
  if (older <= f) return undefined
  const [low, high] = [(newer - t) / (older + f), (newer + t) / (older - f)]
  const isRight = high >= factor * (1 - tolerance) && low <= factor * (1 + tolerance)
  return isRight ? undefined : round(newer / older)
}
