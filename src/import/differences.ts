import {fromIso, toDayNumber} from '../calendar/index.js'
import type {ReleaseSummary} from '../draft/index.js'
import type {Facts} from './facts.js'
import {check} from './notes.js'
import type {ImportNote} from './types.js'

/** Where a file says another thing about its release than the text does. The text wins, and the writer is told. */
export function differences(summary: ReleaseSummary, facts: Facts): readonly ImportNote[] {
  const notes: ImportNote[] = []
  const {headline, date, dateline} = summary
  if (dateline?.date && date && facts.date && !isNear(facts.date, date))
    notes.push(check(`the file is dated ${facts.date} and the dateline ${date}; the dateline was kept`))
  if (headline !== null && facts.title !== undefined && !isSameTitle(headline, facts.title))
    notes.push(check('the file has another title than the text; the headline of the text was kept', facts.title))
  return notes
}

/** The same day, or the next to it: the clock of a page may be that of another zone. */
function isNear(a: string, b: string): boolean {
  const [one, other] = [fromIso(a), fromIso(b)]
  return one !== undefined && other !== undefined && Math.abs(toDayNumber(one) - toDayNumber(other)) <= 1
}

/** Whether one title is the other, or the other with the name of the site behind it. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
