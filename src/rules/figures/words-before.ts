import {isMeasureWord} from '../../lexicon/index.js'
import {sentenceAt} from '../../prose/index.js'
import {startingIn} from '../../source/index.js'
import type {FigureBlock} from './figure-blocks.js'
import type {PlacedFigure} from './figure-in-block.js'

/** Stands for a date among words. */
export const periodMark = '\u0001'

/** How much of a sentence is read before a figure. */
const reach = 200

/** The words of a clause before a figure, without what may stand right before a number. */
export interface Words {
  /** Words, commas, and `periodMark` for each date. */
  readonly list: readonly string[]
  /** The periods that the dates mean, once each. */
  readonly periods: readonly string[]
}

/** Reads the clause before a figure; undefined where it begins too far back, or the figure opens its sentence. */
export function wordsBefore({prose, start}: PlacedFigure, {dates}: FigureBlock): Words | undefined {
  const sentence = sentenceAt(prose, start)
  const from = sentence?.start ?? 0
  if (start - from > reach || start - from < 6) return undefined
  const before = startingIn(dates, {start: from, end: start}, date => date.start).filter(({end}) => end <= start)
  let text = ''
  let at = from
  for (const date of before) {
    text += `${prose.text.slice(at, date.start)} ${periodMark} `
    at = date.end
  }
  const all = Array.from((text + prose.text.slice(at, start)).matchAll(piece), ([each]) => each)
  // “With the quarter over: ”, “up 12%; ”, “, while ” begin a clause of their own; a parenthesis says more than is read here.
  const stop = all.findLastIndex((each, i) => /^[;:–—()“”"]$/.test(each) || (all[i - 1] === ',' && isLink(each)))
  if (/^[:()”"]$/.test(all[stop] ?? '') && !(stop === 0 && all[0] === '"')) return undefined
  const clause = stop < 0 ? all : all.slice(stop + 1)
  const list = withoutIntroduction(withoutFillers(clause))
  if (list.length === 0) return undefined
  const marks = clause.filter(each => each === periodMark).length
  const periods = before.slice(before.length - marks).map(({period}) => period)
  return {list, periods: [...new Set(periods)]}
}

const piece = /[A-Za-zÀ-ɏ\d$€£][A-Za-zÀ-ɏ\d’'&/.%,-]{0,40}[A-Za-zÀ-ɏ\d%]|[A-Za-zÀ-ɏ\d%]|[,;:–—()“”"\u0001]/g

const isLink = (word: string): boolean => /^(?:and|while|but|whereas|with)$/i.test(word)

function withoutFillers(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 0 && isMeasureWord('filler', words[end - 1]?.toLowerCase())) end--
  return words.slice(0, end)
}

/** “In the third quarter, revenue”, “For fiscal 2026 revenue”, “Revenue for the quarter was”: dates with what leads to them are taken out. */
function withoutIntroduction(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const word of words) {
    if (word === periodMark) {
      if (/^(?:the|its|our)$/i.test(kept.at(-1) ?? '') && isBeforePeriod(kept.at(-2))) kept.pop()
      if (isBeforePeriod(kept.at(-1))) kept.pop()
      kept.push(periodMark)
      continue
    }
    // The comma after a date that opens the clause, and the one after a date in the middle.
    if (word === ',' && kept.at(-1) === periodMark) continue
    kept.push(word)
  }
  return kept
}

const isBeforePeriod = (word: string | undefined): boolean =>
  /^(?:in|for|during|at|as|of|on|ended|ending)$/i.test(word ?? '')
