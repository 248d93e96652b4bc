import {auxiliaries, countries} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type CityRegion, cityRegions} from '../city-regions.js'
import {stateWritten} from '../states.js'

/** A small word after the state, and what follows “and” or “or”: a capital may go on with a list. */
const next = /^ (\p{Ll}[\p{L}’'-]{0,30})(?: (?:the )?(\p{Lu})?)?/u

export default defineRule({
  summary: 'No comma after the state or country in the middle of a sentence',
  level: 'warning',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'comma: before and after a state or country'},
  messages: {comma: 'A comma stands on both sides of a state or country: write “{place},”.'},
  create: ctx => ({
    prose(prose) {
      const {text} = prose
      for (const found of cityRegions(prose)) {
        const {city, region} = found
        if (text[region.end] !== ' ' || isListed(text, found)) continue
        const span = ctx.sourceSpan(prose, region)
        const values = {place: text.slice(city.start, region.end)}
        ctx.report({message: 'comma', span, values, edits: [{start: span.end, end: span.end, text: ','}]})
      }
    },
  }),
})

/** Whether the sentence goes on with a capital, or the two may be places of a list: “in London, France and Spain”. */
function isListed(text: string, {city, region, isSure}: CityRegion): boolean {
  const after = next.exec(text.slice(region.end, region.end + 40))
  if (!after) return true
  // “thanks to Borel, Texas has a bakery”
  if (!isSure && auxiliaries.has(after[1] ?? '')) return true
  const name = text.slice(city.start, city.end)
  if (countries.has(name) || stateWritten(name)) return true
  return /^(?:and|or|to)$/.test(after[1] ?? '') && after[2] !== undefined
}
