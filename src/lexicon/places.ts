import countryList from './countries.json' with {type: 'json'}
import datelineCityList from './dateline-cities.json' with {type: 'json'}
import documentPlaceList from './document-places.json' with {type: 'json'}
import placeLeadList from './place-leads.json' with {type: 'json'}
import stateList from './us-states.json' with {type: 'json'}

/** A state of the US: its name, its form in an AP dateline, its postal code, another abbreviation, cities of a country of that name. */
export interface StateEntry {
  readonly name: string
  readonly ap: string
  readonly postal: string
  readonly other?: string
  readonly abroad?: readonly string[]
  /** After a person’s name the postal code is a degree: “Ana Ruiz, MD”. */
  readonly isDegree?: boolean
}

/** The states of the US and the District of Columbia. */
export const stateEntries: readonly StateEntry[] = stateList.entries

/** Cities that stand alone in an AP dateline, lower case, with the states or countries that they are in. */
export const datelineCities: ReadonlyMap<string, readonly string[]> = new Map(
  datelineCityList.entries.map(entry => [entry.city.toLowerCase(), entry.in]),
)

/** Countries and provinces that are written after a city. */
export const countries: ReadonlySet<string> = new Set(countryList.entries)

/** Words before the name of a city, lower case, with what they tell. */
export const placeLeads: ReadonlyMap<string, string> = new Map(
  placeLeadList.entries.flatMap(({kind, words}) => words.map(word => [word, kind] as const)),
)

/** Places that decide how a document of a release is spelled and printed, lower case. */
export const documentPlaces = {british: placesOf('british'), letter: placesOf('letter')}

function placesOf(kind: string): ReadonlySet<string> {
  const entries = documentPlaceList.entries.filter(entry => entry.kind === kind)
  return new Set(entries.flatMap(({places}) => places.map(place => place.toLowerCase())))
}
