import type {DateMention} from '../../../ast/index.js'
import type {Prose} from '../../../prose/index.js'

/** An hour in a zone, and the block that it stands in. */
interface ZonedHour {
  readonly date: DateMention
  readonly zone: string
  readonly block: number
}

/** Gathers the hours of a release with their zones, and says which of them only readers at home elsewhere can place. */
export class ZonedHours {
  readonly #hours: ZonedHour[] = []

  /** Keeps an hour whose zone is known. Contacts and standing texts give the hours of a desk. */
  add(date: DateMention, {role, index}: Prose): void {
    if (date.timezone === undefined || (role !== 'lead' && role !== 'body' && role !== 'table')) return
    this.#hours.push({date, zone: clockOf(date.timezone), block: index})
  }

  /** The first hour in a second zone, where no paragraph gives hours in that zone and in the first; with that of the first. */
  strays(): readonly {readonly date: DateMention; readonly home: DateMention}[] {
    const [home] = this.#hours
    if (!home) return []
    const others = this.#hours.filter(({zone}) => zone !== home.zone)
    const converted = new Set(
      others
        .filter(({block}) => this.#hours.some(hour => hour.block === block && hour.zone === home.zone))
        .map(({zone}) => zone),
    )
    const strays = new Map<string, ZonedHour>()
    for (const hour of others) if (!converted.has(hour.zone) && !strays.has(hour.zone)) strays.set(hour.zone, hour)
    return [...strays.values()].map(({date}) => ({date, home: home.date}))
  }
}

/** Greenwich goes by several names. */
const clockOf = (zone: string): string => (/^(?:Etc\/(?:GMT|UTC)|UTC|GMT|Europe\/London)$/.test(zone) ? 'GMT' : zone)
