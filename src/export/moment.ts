import {fromIso, offsetOf} from '../calendar/index.js'
import type {Draft} from '../draft/index.js'
import {timeZones} from '../lexicon/index.js'
import {readFrontMatter} from '../markdown/front-matter.js'

/** 2026-05-12T06:00-04:00 · 2026-05-12 06:00:30Z · 2026-05-12T07:00 ET */
const written =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,6})?\s?(Z|[+-]\d\d:?\d\d|[A-Za-z/_. ]{1,40})?$/

/** A time of a release as RFC 3339 wants it: `2026-05-12T07:00:00-04:00`; undefined where it has no hour, or no zone that is known. */
export function momentOf(text: string | null | undefined): string | undefined {
  const [, day = '', clock = '', seconds = ':00', zone = ''] = written.exec(text ?? '') ?? []
  if (day === '' || !fromIso(day)) return undefined
  const offset = zoneOffset(`${day}T${clock}`, zone.trim())
  return offset === undefined ? undefined : `${day}T${clock}${seconds}${offset}`
}

/** The front matter's `date` as it is written there, perhaps with an hour. */
export function writtenDate({source, release}: Draft): string | undefined {
  if (release.meta.date === undefined || source.format !== 'markdown') return undefined
  const place = readFrontMatter(source.value).keys.get('date')?.value
  return place && source.value.slice(place.start, place.end)
}

function zoneOffset(local: string, zone: string): string | undefined {
  if (zone === 'Z') return 'Z'
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone) ?? []
  return hours === undefined ? offsetOf(local, timeZones.get(zone)) || undefined : `${hours}:${minutes}`
}
