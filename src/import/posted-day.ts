import {findWrittenDate, findWrittenTime, toIso} from '../calendar/index.js'
import {changed} from './notes.js'
import type {ImportNote} from './types.js'

/** How far down a page such a line may stand. */
const reach = 12

/** The line of a page that says when the release was posted, and the day: it goes into the front matter. */
export function findPosted(
  lines: readonly string[],
): {readonly index: number; readonly day: string; readonly note: ImportNote} | undefined {
  for (const [index, line] of lines.slice(0, reach).entries()) {
    const day = readPostedDay(line.trim())
    if (day !== undefined)
      return {index, day, note: changed('the line with the day and the hour became the date', line)}
  }
  return undefined
}

/** Longest line that says when a release was posted. */
const longest = 80

const rest =
  /^[\s,|@/–—-]{0,6}(?:(?:(?:eastern|central|mountain|pacific|greenwich|british|irish|european)\s){0,2}(?:(?:mean|standard|daylight|summer)\s)?time|[A-Z]{2,5})?[\s,|()–—-]{0,6}$/i

/**
 * The day of a line that says nothing but a day and an hour: `May 12, 2026 07:00 AM Eastern Daylight Time`. The parser reads a day
 * alone by itself; undefined for that and for any other line.
 */
function readPostedDay(line: string): string | undefined {
  if (line.length > longest || !/\d\d:\d\d/.test(line)) return undefined
  const date = findWrittenDate(line)
  if (date?.year === undefined || !date.exists) return undefined
  const others = line.slice(0, date.start) + line.slice(date.end)
  const time = findWrittenTime(others)
  if (!time || !/^[A-Za-z,\s]{0,12}$/.test(line.slice(0, date.start))) return undefined
  const left = others.replace(/\d{1,2}:\d\d(?::\d\d)?\s?(?:[AP]\.?M\.?)?/i, '').replace(/^[A-Za-z]{3,9},?\s/, '')
  return rest.test(left) ? toIso({year: date.year, month: date.month, day: date.day}) : undefined
}
