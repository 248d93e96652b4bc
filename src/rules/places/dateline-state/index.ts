import {countries, datelineCities} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {stateOf} from '../states.js'
import {type PlacePart, readParts} from './parts.js'

export default defineRule({
  summary:
    'A dateline with a state in another form than AP gives it, or with one where the city stands alone, or without',
  level: 'warning',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'datelines, state names'},
  messages: {
    form: 'In a dateline AP writes “{right}” after the city, not “{wrong}”.',
    drop: 'In a dateline AP lets {city} stand alone: leave “{wrong}” out.',
    add: 'Only the cities on AP’s list stand alone in a dateline: write the state or country after {city}.',
  },
  create: ctx => ({
    lead({dateline}) {
      if (!dateline?.placePosition) return
      const {start, end} = spanOf(dateline.placePosition)
      const place = ctx.draft.source.value.slice(start, end)
      const parts = readParts(place)
      const at = (span: Span): Span => ({start: start + span.start, end: start + span.end})
      for (const {city, regions} of parts) {
        const fault = faultOf(place, {city, regions}, parts.length)
        if (!fault) continue
        const {message, span, right} = fault
        const edit = message === 'drop' ? {start: city.end, end: span.end} : span
        ctx.report({
          message,
          span: at(span),
          values: {city: textAt(place, city), wrong: textAt(place, span), right: right ?? ''},
          suggestion: right,
          edits: message === 'add' ? undefined : [{...at(edit), text: right ?? ''}],
          safe: message === 'form',
        })
      }
    },
  }),
})

interface Fault {
  readonly message: 'form' | 'drop' | 'add'
  readonly span: Span
  readonly right?: string
}

const textAt = (place: string, {start, end}: Span): string => place.slice(start, end)

/** What is wrong with one of the `count` places of a dateline. */
function faultOf(place: string, {city, regions}: PlacePart, count: number): Fault | undefined {
  const name = textAt(place, city)
  const [first] = regions
  const last = regions.at(-1)
  if (!first || !last) return count === 1 && needsRegion(name) ? {message: 'add', span: city} : undefined
  const names = regions.map(region => textAt(place, region))
  if (standsAlone(name, names)) return {message: 'drop', span: {start: first.start, end: last.end}}
  for (const [i, region] of regions.entries()) {
    const state = stateOf(names[i] ?? '')
    if (!state || state.abroad?.some(other => isSame(other, name))) continue
    return names[i] === state.ap ? undefined : {message: 'form', span: region, right: state.ap}
  }
  return undefined
}

const isSame = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase()

/** Whether a city is on AP's list, in the very state or country that is written after it. */
function standsAlone(city: string, regions: readonly string[]): boolean {
  const homes = datelineCities.get(city.toLowerCase())
  return homes !== undefined && regions.every(region => isNation(region) || homes.some(home => isIn(home, region)))
}

const isIn = (home: string, region: string): boolean => isSame(home, region) || stateOf(region)?.name === home
const isNation = (region: string): boolean => /^(?:USA?|U\.S\.(?:A\.)?|United States)$/i.test(region)

/** Whether a city, nothing after it, is none of AP's list, no country, no state, and no more than a city. */
function needsRegion(city: string): boolean {
  if (!/^\p{L}[\p{L}.'’ -]{1,40}$/u.test(city) || stateOf(city)) return false
  const words = city.toLowerCase().split(' ')
  const heads = words.map((_, i) => words.slice(0, i + 1).join(' '))
  // “NEW YORK CITY” and “Hong Kong SAR” are known by their first words, “London UK” by its last.
  if (heads.some(head => datelineCities.has(head))) return false
  const lastWord = city.slice(city.lastIndexOf(' ') + 1)
  return !stateOf(lastWord) && ![...countries].some(country => isSame(country, city) || isSame(country, lastWord))
}
