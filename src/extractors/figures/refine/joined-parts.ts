import type {DraftFigure} from '../draft-figure.js'
import {isPlaced} from '../read/noun-before.js'

/** “, up from”, “ compared with”, “, growing to”: what stands between two numbers of the same thing. */
const compared =
  /(?:, |[ (—–])(?:(?:up|down)(?: [\d.]{1,6}(?:%| percent))? from|compared (?:with|to)|versus|vs\.?|(?:now )?reaching|(?:growing|rising|increasing|expanding|falling|declining) to) $/

/** “400 cars, ⟨120⟩ in Tarn”, “stores—⟨18⟩ in Lund” */
const parted = /^[^.;\d]{0,60}(?:, |—| — | – |: )(?:including |with )?$/

/** The “in Tarn and ” of “120 in Tarn and ⟨280⟩ in Lund”. */
const chained = /^ (across|at|by|for|from|in) [^,;.]{1,40}?(?:,? and|,) $/

/** “from 40 in May to ⟨55⟩” */
const led = /^(?: in [^,;.]{1,30})? to $/

/** “, or ⟨more than 10 million⟩ a day” */
const rated = /^[^.;\d]{0,40}(?:, |—| — | – )(?:or )?$/

/** Whether a bare number says how many of what was counted before it: `last` is the last number that did. */
export function isJoinedPart(text: string, figure: DraftFigure, counted: DraftFigure, last: DraftFigure): boolean {
  const {start, end, value} = figure
  if (start - last.end > 90) return false
  const gap = gapBehind(text, last, start)
  const isPart = value !== null && value <= (counted.max ?? counted.value ?? 0)
  if (isPart && parted.test(gap) && isPlaced(text, end)) return true
  if (led.test(gap)) return /\bfrom (?:[a-z]+ ){0,2}$/.test(text.slice(Math.max(0, last.start - 30), last.start))
  const [, preposition = ''] = chained.exec(gap) ?? []
  if (preposition !== '' && text.startsWith(` ${preposition} `, end)) return true
  if (
    rated.test(gap) &&
    /^ (?:a|per|each|every) (?:second|minute|hour|day|week|month|year)\b/.test(text.slice(end, end + 14))
  )
    return true
  return (
    gap.length < 80 &&
    compared.test(gap) &&
    !/\d/.test(gap.replace(/(?:19|20)\d\d|[\d.]{1,6}(?:%| percent)|[$€£][\d.,]{1,12}/g, ''))
  )
}

/** What stands between a number with its noun and `to`. */
function gapBehind(text: string, {end, unit}: DraftFigure, to: number): string {
  const gap = text.slice(end, to)
  const at = unit === null ? -1 : gap.indexOf(unit)
  return at >= 0 && at < 3 && unit !== null ? gap.slice(at + unit.length) : gap
}
