import {findWrittenDate, findWrittenTime, fromIso, toIso} from '../calendar/index.js'
import {postingLabels} from '../lexicon/index.js'
import {changed} from './notes.js'
import type {ImportNote} from './types.js'

/** How far from the top or the end of a page such a line may stand. */
const reach = 12
const reachAtEnd = 3

/** A line that says when a release was posted, and the day: it goes into the front matter. */
export interface Posted {
  readonly index: number
  readonly day: string
  readonly note: ImportNote
}

/** The line of a text with the day and the hour; a day alone stays, for the parser reads it. */
export function findPosted(lines: readonly string[]): Posted | undefined {
  return findLine(lines.slice(0, reach), readMoment)
}

/** The line of a page that says when the release was posted: “Posted on May 12, 2026” under its headline or at its end. */
export function findPostedOnPage(lines: readonly string[]): Posted | undefined {
  const read = (line: string): string | undefined => readMoment(line) ?? readDay(line)
  const from = Math.max(reach, lines.length - reachAtEnd)
  const atEnd = findLine(lines.slice(from), read)
  return findLine(lines.slice(0, reach), read) ?? (atEnd && {...atEnd, index: atEnd.index + from})
}

function findLine(lines: readonly string[], read: (line: string) => string | undefined): Posted | undefined {
  for (const [index, line] of lines.entries()) {
    const day = line.length > longest ? undefined : read(withoutLabel(line.trim()))
    if (day !== undefined) return {index, day, note: changed('the line with the day became the date', line)}
  }
  return undefined
}

/** Longest line that says when a release was posted. */
const longest = 80

/** `Published: 12 May 2026` → `12 May 2026` */
function withoutLabel(line: string): string {
  const label = /^([A-Za-z ]{4,24}?)\s{0,2}(?::|\s)\s{0,2}(?=\d|[A-Z][a-z]{2,8}\.?,?\s)/.exec(line)
  return label && postingLabels.has((label[1] ?? '').toLowerCase()) ? line.slice(label[0].length) : line
}

/** `May 12, 2026` · `Tuesday, 12 May 2026` · `07/30/2026`, where no other reading of the numbers is a day */
function readDay(line: string): string | undefined {
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](20\d\d)$/.exec(line)
  if (numbers) return readNumbers(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const date = findWrittenDate(line)
  if (date?.year === undefined || !date.exists) return undefined
  const others = line.slice(0, date.start) + line.slice(date.end)
  const isAlone = /^(?:[A-Za-z]{3,9},?)?\s{0,2}$/.test(others)
  return isAlone ? toIso({year: date.year, month: date.month, day: date.day}) : undefined
}

function readNumbers(first: number, second: number, year: number): string | undefined {
  const readings = [
    [first, second],
    [second, first],
  ].map(([month = 0, day = 0]) => `${year}-${two(month)}-${two(day)}`)
  const days = readings.filter(reading => fromIso(reading))
  return days.length === 1 || first === second ? days[0] : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')

const rest =
  /^[\s,|@/–—-]{0,6}(?:(?:(?:eastern|central|mountain|pacific|greenwich|british|irish|european)\s){0,2}(?:(?:mean|standard|daylight|summer)\s)?time|[A-Z]{2,5})?[\s,|()–—-]{0,6}$/i

/** `May 12, 2026 07:00 AM Eastern Daylight Time` */
function readMoment(line: string): string | undefined {
  if (!/\d:\d\d/.test(line)) return undefined
  const date = findWrittenDate(line)
  if (date?.year === undefined || !date.exists) return undefined
  const others = line.slice(0, date.start) + line.slice(date.end)
  const time = findWrittenTime(others)
  if (!time || !/^[A-Za-z,\s]{0,12}$/.test(line.slice(0, date.start))) return undefined
  const left = others.replace(/\d{1,2}:\d\d(?::\d\d)?\s?(?:[AP]\.?M\.?)?/i, '').replace(/^[A-Za-z]{3,9},?\s/, '')
  return rest.test(left) ? toIso({year: date.year, month: date.month, day: date.day}) : undefined
}
