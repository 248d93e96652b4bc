import {fromIso, toIso} from '../../../calendar/index.js'
import type {Draft} from '../../../draft/index.js'
import type {Embargo} from '../../../export/embargo.js'
import {timeZones} from '../../../lexicon/index.js'
import {readFrontMatter} from '../../../markdown/front-matter.js'
import {offsetOf} from '../marks/html-date.js'

/** 2026-05-12T06:00-04:00 · 2026-05-12 06:00:30Z · 2026-05-12T07:00 ET */
const momentWritten =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?\s?(Z|[+-]\d\d:?\d\d|[A-Za-z/_. ]{1,40})?$/

/**
 * When a release is published: its day, with time and offset where its front matter gives them, or where its embargo ends on that day at
 * an hour whose zone is known.
 */
export function publishedOf(draft: Draft, embargo: Embargo | undefined): string | null {
  const day = draft.releaseDate && toIso(draft.releaseDate)
  const moments = [writtenDate(draft), embargo?.until].flatMap(written => momentOf(written ?? '') ?? [])
  return moments.find(moment => day === undefined || moment.startsWith(day)) ?? day ?? null
}

/** The front matter's `date` as it is written there. */
function writtenDate({source, release}: Draft): string | undefined {
  if (release.meta.date === undefined || source.format !== 'markdown') return undefined
  const place = readFrontMatter(source.value).keys.get('date')?.value
  return place && source.value.slice(place.start, place.end)
}

/** A day and time with its offset: `2026-05-12T07:00-04:00`; undefined where the zone is not said or not known. */
function momentOf(written: string): string | undefined {
  const [, day = '', clock, zone = ''] = momentWritten.exec(written) ?? []
  if (clock === undefined || !fromIso(day)) return undefined
  const local = `${day}T${clock}`
  if (zone === 'Z') return `${local}+00:00`
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone) ?? []
  if (hours !== undefined) return `${local}${hours}:${minutes}`
  const offset = offsetOf(local, timeZones.get(zone.trim()))
  return offset === '' ? undefined : local + offset
}
