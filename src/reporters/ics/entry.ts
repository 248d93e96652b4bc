import {createHash} from 'node:crypto'
import type {ICalEventData} from 'ical-generator'
import type {DateMention} from '../../ast/index.js'
import type {ExtractedRelease} from '../../report/mention-types.js'
import type {TimedEvent} from './times.js'
import {wordsOf} from './words.js'

/** The entry of an event. Nothing in it comes from the run, so that the same release gives the same calendar. */
export function entryOf({date, times}: TimedEvent, release: ExtractedRelease): ICalEventData {
  const {start, end, isFloating} = times
  const day = release.document.release.date
  return {
    id: identifierOf(date, release),
    stamp: day === null ? start : new Date(`${day}T00:00:00Z`),
    start,
    end,
    floating: isFloating,
    ...wordsOf(date, release),
  }
}

/** The same for the same release wherever it lies: a calendar that is read in again replaces its events. */
function identifierOf({position}: DateMention, {file, document}: ExtractedRelease): string {
  const {headline, date} = document.release
  const name = createHash('sha256')
    .update(`${headline ?? file}\n${date}`)
    .digest('hex')
    .slice(0, 16)
  return `${name}-${position.start.offset}@pressrel`
}
