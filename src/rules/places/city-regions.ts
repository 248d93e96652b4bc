import {countries, placeLeads, type StateEntry} from '../../lexicon/index.js'
import {onceFor} from '../../lint/once-for.js'
import type {Prose} from '../../prose/index.js'
import type {Span} from '../../source/index.js'
import {stateForms, stateWritten} from './states.js'

/** A city in running text with the state or country after its comma: “in Austin, Texas”. Spans into `Prose.text`. */
export interface CityRegion {
  readonly city: Span
  readonly region: Span
  /** The state, in whatever form it is written; undefined for a country or province. */
  readonly state: StateEntry | undefined
  /** Whether the word before it is of a place (“in”); after “of” or “to” a person or a company may stand as well. */
  readonly isSure: boolean
}

const runningText: ReadonlySet<string> = new Set(['lead', 'body', 'boilerplate'])
/** `Texas` · `N.C.` · `Bosnia and Herzegovina`, and perhaps capitals of the words that follow */
const capitals = /\p{Lu}[\p{L}.]{1,20}(?: (?:and )?\p{Lu}[\p{L}.]{1,20}){0,2}/uy
/** `Fort` · `St.` · `Winston-Salem` */
const cityWord = /^\p{Lu}(?:[\p{L}’'-]{1,30}|\p{L}{1,2}\.)$/u
/** The most words of a city, and how far before its comma they are looked for. */
const mostWords = 4
const reach = 70

/** The cities of a block of running text that have their state or country after them. */
export const cityRegions: (prose: Prose) => readonly CityRegion[] = onceFor(prose => {
  if (!runningText.has(prose.role)) return []
  const found: CityRegion[] = []
  const {text} = prose
  for (let comma = text.indexOf(', '); comma > 0; comma = text.indexOf(', ', comma + 1)) {
    const code = text.charCodeAt(comma + 2)
    const region = code >= 65 && code <= 90 ? regionAt(text, comma + 2) : undefined
    const city = region && cityBefore(text, comma, region.state)
    if (region && city) found.push({...region, ...city})
  }
  return found
})

let firstWords: ReadonlySet<string> | undefined

/** Most capitals after a comma begin no state or country, which their first word tells. */
function mayBeRegion(text: string, start: number): boolean {
  firstWords ??= new Set([...stateForms(), ...countries].map(form => form.split(/[ .]/)[0] ?? ''))
  let end = start
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end));
  return firstWords.has(text.slice(start, end))
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)

function regionAt(text: string, start: number): Pick<CityRegion, 'region' | 'state'> | undefined {
  if (!mayBeRegion(text, start)) return undefined
  capitals.lastIndex = start
  let written = capitals.exec(text)?.[0] ?? ''
  while (written !== '') {
    const end = start + written.length
    const state = stateWritten(written)
    if (state || countries.has(written)) return {region: {start, end}, state}
    // “Texas.” ends a sentence.
    const last = written.endsWith('.') ? written.length - 1 : written.lastIndexOf(' ')
    written = written.slice(0, Math.max(0, last)).replace(/ and$/, '')
  }
  return undefined
}

/** Up to four capitalised words before a comma, with a word before them that tells of a place. */
function cityBefore(
  text: string,
  comma: number,
  state: StateEntry | undefined,
): Pick<CityRegion, 'city' | 'isSure'> | undefined {
  const words = text.slice(Math.max(0, comma - reach), comma).split(' ')
  let start = comma
  for (let i = words.length - 1, count = 0; i >= 0; i--) {
    const word = words[i] ?? ''
    const lead = count > 0 ? placeLeads.get(word.replace('(', '')) : undefined
    if (lead === 'side') continue
    if (lead !== undefined) {
      const isSure = lead === 'in'
      return isPlace(text.slice(start, comma), isSure, state) ? {city: {start, end: comma}, isSure} : undefined
    }
    // “in Houston; Atlanta, GA; and Leeds, AL”
    if (count > 0 && state && word.endsWith(';'))
      return isPlace(text.slice(start, comma), false, state) ? {city: {start, end: comma}, isSure: false} : undefined
    if (!cityWord.test(word) || ++count > mostWords) return undefined
    start -= word.length + (count > 1 ? 1 : 0)
  }
  return undefined
}

/** “of Ana Ruiz, MD” is a degree, “LEEDS, WA” the head of a paragraph. */
function isPlace(name: string, isSure: boolean, state: StateEntry | undefined): boolean {
  if (name.length > 3 && name === name.toUpperCase()) return false
  return isSure || !state?.isDegree || name === 'Washington'
}
