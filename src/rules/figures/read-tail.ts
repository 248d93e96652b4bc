import {startingIn} from '../../source/index.js'
import type {FigureBlock} from './figure-blocks.js'
import type {PlacedFigure} from './figure-in-block.js'

/** What stands after a figure: the period that it names. Undefined where words limit what is measured (“in Europe”, “excluding tax”). */
export function readTail(
  {prose, end, figure}: PlacedFigure,
  {dates}: FigureBlock,
): {readonly periods: readonly string[]} | undefined {
  const text = prose.text.slice(end, end + 120)
  const [date] = startingIn(dates, {start: end, end: end + 39}, each => each.start)
  const lead = date && prose.text.slice(end, date.start)
  if (date && lead !== undefined && toPeriod.test(lead)) {
    const after = prose.text.slice(date.end, date.end + 60)
    return isEnd(after) ? {periods: [date.period]} : undefined
  }
  const rest = figure.per === undefined ? text : text.replace(/^\s(?:per|a)\s(?:[a-z]{1,12}\s){0,2}[a-z]{1,12}/i, '')
  return isEnd(rest) ? {periods: []} : undefined
}

const toPeriod = /^,?\s(?:for|in|during|at|as\sof|on)\s(?:the\s|its\s|our\s)?$/i

/** Whether a clause ends, or only goes on with a comparison or another clause. */
function isEnd(text: string): boolean {
  if (/^[\s”"’]{0,2}$/.test(text)) return true
  if (/^[.;!?”"]/.test(text)) return true
  if (
    /^,?\s(?:up|down|compared|versus|vs|against|from(?=\s[$€£(]?\d)|an\sincrease|a\sdecrease|a\sdecline|an\simprovement)\b/i.test(
      text,
    )
  )
    return true
  if (/^\s\((?:up|down|[+−–-]|20\d\d|prior|previous)/i.test(text)) return true
  return /^,?\s(?:and|while|but)\s/i.test(text) ? !limits.test(text) : /^,[”"]?\s/.test(text) && !limits.test(text)
}

/** “, excluding”, “, net of”, “, of which”, “, or $5 million” */
const limits =
  /^,?[”"]?\s(?:and\s|but\s)?(?:excluding|including|net|before|after|adjusted|adjusting|in|on|for|at|of|from|or|respectively|plus|less|without|with|which|per|under|both|constant)\b/i
