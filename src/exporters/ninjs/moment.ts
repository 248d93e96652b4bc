import {fromIso, instantIn, wallClock} from '../../calendar/index.js'
import {timeZones} from '../../lexicon/index.js'

/** 2026-05-12T06:00-04:00 · 2026-05-12 06:00:30Z · 2026-05-12T07:00 ET */
const written =
  /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d{1,6})?\s?(Z|[+-]\d\d:?\d\d|[A-Za-z/_. ]{1,40})?$/

/** A time of a release as RFC 3339 wants it: `2026-05-12T07:00:00-04:00`; undefined where it has no hour, or no zone that is known. */
export function momentOf(text: string | null | undefined): string | undefined {
  const [, day = '', clock = '', seconds = ':00', zone = ''] = written.exec(text ?? '') ?? []
  if (day === '' || !fromIso(day)) return undefined
  const offset = offsetOf(`${day}T${clock}`, zone.trim())
  return offset === undefined ? undefined : `${day}T${clock}${seconds}${offset}`
}

function offsetOf(local: string, zone: string): string | undefined {
  if (zone === 'Z') return 'Z'
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone) ?? []
  if (hours !== undefined) return `${hours}:${minutes}`
  const name = timeZones.get(zone)
  const wall = name === undefined ? undefined : wallClock(local)
  return name === undefined || !wall ? undefined : toOffset((wall.getTime() - instantIn(wall, name).getTime()) / 60_000)
}

/** Minutes as `-04:00`. */
function toOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
