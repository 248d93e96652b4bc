import type {Span} from '../../../source/index.js'
import type {Attribution} from '../read/attribution.js'
import {isMark, type Word} from '../read/words.js'

/** What somebody is reported to have said: the stretches of the clause, with who said it. */
export interface Report {
  readonly clause: readonly Span[]
  readonly attribution: Attribution
}

/** The stretch that words cover, without the marks at its ends; undefined where nothing is left. */
export function clauseSpan(words: readonly Word[]): Span | undefined {
  let [from, to] = [0, words.length]
  while (from < to && isMark(words[from], ',;:.–—-')) from++
  while (to > from && isMark(words[to - 1], ',;:.–—-…')) to--
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? {start: first.start, end: last.end} : undefined
}
