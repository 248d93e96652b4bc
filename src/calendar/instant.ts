const written = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-4]):(\d{2})$/
const day = 24 * 60 * 60 * 1000
const formats = new Map<string, Intl.DateTimeFormat>()

/** A time of a release, `2026-05-12T09:00`, as if its clock were that of Greenwich; undefined for another value. */
export function wallClock(value: string): Date | undefined {
  const [, year, month, date, hour, minute] = written.exec(value) ?? []
  if (year === undefined) return undefined
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute)))
}

/**
 * The moment at which the clocks of an IANA zone show a time (`wall`, as `wallClock` gives it). The hour that a change to
 * winter time gives twice is the first of the two; one that a change to summer time leaves out is counted as before the
 * change. Source: RFC 5545, 3.3.5.
 */
export function instantIn(wall: Date, zone: string): Date {
  const before = wall.getTime() - offsetAt(wall.getTime() - day, zone)
  const after = wall.getTime() - offsetAt(wall.getTime() + day, zone)
  const isShown = (instant: number): boolean => instant + offsetAt(instant, zone) === wall.getTime()
  return new Date(!isShown(before) && isShown(after) ? after : before)
}

/** How far the clocks of a zone are before those of Greenwich at a moment, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find(part => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - instant
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const options = {year: 'numeric', month: 'numeric', day: 'numeric'} as const
  const clock = {hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23'} as const
  const format = new Intl.DateTimeFormat('en-US', {...options, ...clock, timeZone: zone})
  formats.set(zone, format)
  return format
}

/** `-04:00`: how far the clocks of a zone were from those of Greenwich at a time; empty where the zone is not known. */
export function offsetOf(value: string, zone: string | undefined): string {
  const wall = wallClock(value)
  if (!wall || zone === undefined) return ''
  const minutes = (wall.getTime() - instantIn(wall, zone).getTime()) / 60_000
  // Before zones there were offsets with seconds, which no format of today has.
  if (!Number.isInteger(minutes)) return ''
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
