import months from './months.json' with {type: 'json'}
import remoteEventList from './remote-events.json' with {type: 'json'}
import seasonalZoneList from './seasonal-zones.json' with {type: 'json'}
import timeZoneList from './time-zones.json' with {type: 'json'}
import weekdays from './weekdays.json' with {type: 'json'}

/** One month: ISO number, full name, AP form before a day, other abbreviations in lower case. */
export interface MonthEntry {
  readonly month: number
  readonly name: string
  readonly ap: string
  readonly short: readonly string[]
}

/** One weekday: ISO number, full name, abbreviations in lower case. */
export interface WeekdayEntry {
  readonly weekday: number
  readonly name: string
  readonly short: readonly string[]
}

/** The months, January first. */
export const monthEntries: readonly MonthEntry[] = months.entries

/** The weekdays, Monday first. */
export const weekdayEntries: readonly WeekdayEntry[] = weekdays.entries

/** IANA zone by the name or abbreviation that a release writes. */
export const timeZones: ReadonlyMap<string, string> = new Map(
  timeZoneList.entries.flatMap(({zone, names}) => names.map(name => [name, zone] as const)),
)

/** A name of a time zone that holds for half of the year, and what to write in the other half. */
export interface SeasonalZone {
  readonly name: string
  readonly summer: boolean
  /** IANA name. */
  readonly zone: string
  readonly instead: string
}

/** The names of zones that hold in summer or in winter only, lower case. */
export const seasonalZones: ReadonlyMap<string, SeasonalZone> = new Map(
  seasonalZoneList.entries.map(entry => [entry.name.toLowerCase(), entry] as const),
)

/** Words, lower case, for what is followed from far away: “webcast”. */
export const remoteEvents: readonly string[] = remoteEventList.entries
