import {findWrittenDate, findWrittenTime, toIso} from '../../calendar/index.js'
import {releaseTimings} from '../../lexicon/index.js'
import {openingPhrase} from '../phrases.js'

/** What a release line says about when the news may be used. */
export interface ReleaseTiming {
  readonly timing: 'immediate' | 'embargoed'
  /** ISO date, with `T07:00 ET` where an hour is given; or the words as written; null when nothing is said. */
  readonly until: string | null
}

const until = /\b(?:until|till|before|for)\b[:\s]{1,3}(.{1,120})$/i

/** Reads “FOR IMMEDIATE RELEASE” or “EMBARGOED UNTIL …”; undefined for any other line. */
export function readReleaseLine(text: string): ReleaseTiming | undefined {
  if (text.length > 160) return undefined
  const opening = openingPhrase(text.replace(/^[^A-Za-z]{1,4}/, ''), releaseTimings)
  if (!opening) return undefined
  if (releaseTimings.get(opening.phrase) === 'immediate') return {timing: 'immediate', until: null}
  return {timing: 'embargoed', until: readUntil(text)}
}

function readUntil(text: string): string | null {
  const date = findWrittenDate(text)
  if (date?.year !== undefined && date.exists) {
    const time = findWrittenTime(text)
    const hour = time ? `T${time.clock}${time.zone === undefined ? '' : ` ${time.zone}`}` : ''
    return toIso({year: date.year, month: date.month, day: date.day}) + hour
  }
  const words = until.exec(text)?.[1]?.trim() ?? text.split(':').slice(1).join(':').trim()
  return words === '' ? null : words
}
