import {onceFor} from '../../lint/once-for.js'
import {lineEndAt, type Source, type Span} from '../../source/index.js'

/**
 * Runs of characters that are not seen: those that Unicode lets a reader ignore, formatting for the direction of a text, fillers, tags.
 * Narrower ranges, and none below U+00AD, keep the search through a whole release at some millionths of a second.
 */
const hidden =
  /(?:[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\udfff]){1,4096}/g
/** The same for the question whether there is any: one class of single units is found ten times as fast. */
const sign =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\udb40]/

/** Letters of scripts that are written from right to left. Source: Unicode, blocks of Bidi_Class R and AL. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/
/** What lets words run backwards: an embedding, override or isolate from right to left. */
const backwards = /[\u202b\u202e\u2067]/

/** A line with characters that are not seen. */
export interface HiddenLine extends Span {
  /** Stretches of such characters, in order, a byte order mark at the beginning of the source left out. */
  readonly runs: readonly Span[]
  /** Whether a script from right to left is written in it. */
  readonly isRightToLeft: boolean
  /** Where a character lets the words that follow run the other way than they are written. */
  readonly turns: readonly number[]
}

/** The lines of a release in which something is not seen; most releases have none. Read once for all rules. */
export const hiddenLines = onceFor(({value}: Source): readonly HiddenLine[] => {
  const first = sign.exec(value.startsWith('\uFEFF') ? value.slice(1) : value)
  return first ? readLines(value) : []
})

function readLines(value: string): readonly HiddenLine[] {
  const lines: {start: number; end: number; runs: Span[]}[] = []
  for (const {index, 0: run} of value.matchAll(hidden)) {
    const start = index === 0 && run.startsWith('\uFEFF') ? 1 : index
    const end = index + run.length
    if (start === end) continue
    const last = lines.at(-1)
    if (last && start < last.end) last.runs.push({start, end})
    else lines.push({start: lineStartAt(value, start), end: lineEndAt(value, start).text, runs: [{start, end}]})
  }
  return lines.map(line => ({...line, ...directionOf(value, line)}))
}

function directionOf(value: string, {start, end}: Span): Pick<HiddenLine, 'isRightToLeft' | 'turns'> {
  const text = value.slice(start, end)
  const isRightToLeft = rightToLeft.test(text)
  const isTurn = (character: string): boolean =>
    character === '\u202e' || (isRightToLeft ? character === '\u202d' : backwards.test(character))
  const turns: number[] = []
  for (let i = 0; i < text.length; i++) if (isTurn(text.charAt(i))) turns.push(start + i)
  return {isRightToLeft, turns}
}

const lineStartAt = (value: string, at: number): number =>
  Math.max(value.lastIndexOf('\n', at - 1), value.lastIndexOf('\r', at - 1)) + 1
