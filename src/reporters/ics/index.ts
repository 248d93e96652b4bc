import ical from 'ical-generator'
import type {DateMention} from '../../ast/index.js'
import {oneLine} from '../../report/display-text.js'
import type {ExtractedRelease, MentionContext, MentionReporter} from '../../report/mention-types.js'
import {entryOf} from './entry.js'
import {isTimed, isTimeOf, type TimedEvent, timesOf} from './times.js'

/** A calendar must hold something, if only a zone. Source: RFC 5545, 3.6 and 3.6.5. */
const greenwich = `BEGIN:VTIMEZONE
TZID:Etc/UTC
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE`

/** The timed events of all releases (calls, webcasts, embargoes) as one calendar. Source: RFC 5545. */
const ics: MentionReporter = context => {
  const calendar = ical({prodId: {company: 'pressrel', product: 'pressrel', language: 'EN'}})
  return {
    add(release) {
      for (const event of eventsOf(release, context)) calendar.createEvent(entryOf(event, release))
      return ''
    },
    finish() {
      if (calendar.length() === 0) calendar.timezone({name: 'Etc/UTC', generator: () => greenwich})
      return `${calendar.toString()}\r\n`
    },
  }
}

export default ics

/** The events of a release, each moment once: a call may be named twice. Says of other times why they are none. */
function eventsOf({file, document}: ExtractedRelease, {warn}: MentionContext): readonly TimedEvent[] {
  const events = new Map<string, TimedEvent>()
  const leftOut: {readonly date: DateMention; readonly reason: string}[] = []
  for (const date of document.dates.filter(isTimed)) {
    const times = timesOf(date)
    if (typeof times === 'string') leftOut.push({date, reason: times})
    else {
      const moment = `${times.start.toISOString()} ${times.isFloating}`
      if (!events.has(moment)) events.set(moment, {date, times})
    }
  }
  for (const {date, reason} of leftOut) {
    if ([...events.values()].some(event => isTimeOf(date, event.date))) continue
    warn(`${file}:${date.position.start.line}: “${oneLine(date.text)}” is not in the calendar: ${reason}`)
  }
  if (events.size === 0) warn(`${file}: names no event at a known time, so nothing of it is in the calendar`)
  return [...events.values()]
}
