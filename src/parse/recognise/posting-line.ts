import {findWrittenDate, toIso} from '../../calendar/index.js'
import {postingLabels} from '../../lexicon/index.js'
import {openingPhrase} from '../phrases.js'

/** Reads the day of “Posted on: 12 May 2026 6:55PM” or of a line that is a date alone; undefined for any other line. */
export function readPostingLine(text: string): string | undefined {
  if (text.length > 120 || !/\d/.test(text)) return undefined
  const label = openingPhrase(text, postingLabels)?.end ?? 0
  const date = findWrittenDate(text)
  if (date?.year === undefined || !date.exists) return undefined
  const isAlone = label === 0 && !/[A-Za-z0-9]/.test(text.slice(0, date.start) + text.slice(date.end))
  const isLabelled = label > 0 && !/[A-Za-z0-9]/.test(text.slice(label, date.start))
  return isAlone || isLabelled ? toIso({year: date.year, month: date.month, day: date.day}) : undefined
}
