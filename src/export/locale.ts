import {type Draft, summariseDraft} from '../draft/index.js'
import {countries, datelineCities, documentPlaces} from '../lexicon/index.js'

/** How a document of a release is spelled and printed. */
export interface Locale {
  /** BCP 47, with its region where the release lets one tell. */
  readonly language: string
  readonly paper: 'letter' | 'a4'
}

/**
 * The front matter's `language` decides; where it names no region, the place of the dateline does (`LEEDS, England` →
 * en-GB on A4). Without either: en-US on Letter.
 */
export function localeOf(draft: Draft): Locale {
  const places = placesOf(draft)
  const stated = draft.release.meta.language ?? 'en'
  const [, region] = /-([A-Za-z]{2})$/.exec(stated) ?? []
  if (region) return {language: stated, paper: /^(?:us|ca|mx|ph)$/i.test(region) ? 'letter' : 'a4'}
  const isBritish = places.some(place => documentPlaces.british.has(place))
  const isAbroad = places.some(place => isCountry(place) && !documentPlaces.letter.has(place))
  const isEnglish = stated.toLowerCase() === 'en'
  return {
    language: isEnglish ? (isBritish ? 'en-GB' : 'en-US') : stated,
    paper: isBritish || isAbroad || !isEnglish ? 'a4' : 'letter',
  }
}

/** The country or state of the dateline's first place, lower case: `LONDON` is in England and the UK. */
function placesOf(draft: Draft): readonly string[] {
  const place = summariseDraft(draft).dateline?.place ?? draft.release.meta.location
  const parts = (place ?? '').split(/ ?[&/;] ?| and /)[0]?.split(',') ?? []
  const last = (parts.at(-1) ?? '').trim().toLowerCase()
  const known = parts.length === 1 ? datelineCities.get(last) : undefined
  return known ? known.map(name => name.toLowerCase()) : [last]
}

let countryNames: ReadonlySet<string> | undefined

function isCountry(place: string): boolean {
  countryNames ??= new Set([...countries].map(name => name.toLowerCase()))
  return countryNames.has(place)
}
