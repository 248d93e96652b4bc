import {type StateEntry, streetWords} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {endsSentence, type Prose} from '../../../prose/index.js'
import {type Edit, type Span, spanOf} from '../../../source/index.js'
import {type CityRegion, cityRegions} from '../city-regions.js'
import {isInRoster} from '../in-roster.js'

/** ` 78701` after a state */
const postcode = /^,?\s{1,2}\d{4}/

export default defineRule({
  summary: 'A state abbreviated, or as a postal code, in running text',
  level: 'warning',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'state names: spelled out in the body since 2014'},
  messages: {short: 'In running text AP spells the state out: write {right}, not “{wrong}”.'},
  create: ctx => {
    // Before the lead stand lines of the headline, which may cut a state.
    let bodyStart = Number.POSITIVE_INFINITY
    return {
      lead({dateline, position}) {
        bodyStart = dateline ? spanOf(dateline.position).end : spanOf(position).start
      },
      prose(prose) {
        for (const found of cityRegions(prose)) {
          const {state, region} = found
          const wrong = prose.text.slice(region.start, region.end)
          const right = state && inText(state)
          if (right === undefined || wrong === right || wrong === state?.name || isAddress(prose.text, found)) continue
          const span = ctx.sourceSpan(prose, region)
          if (span.start < bodyStart) continue
          if (isInRoster(ctx.draft, prose)) return
          const text = isPointOfBoth(prose, region) ? `${right}.` : right
          ctx.report({
            message: 'short',
            span,
            values: {right, wrong},
            suggestion: right,
            edits: [{...span, text}, ...commaAfter(prose, region, span.end)],
          })
        }
      },
    }
  },
})

/** The District of Columbia is D.C. everywhere. */
const inText = ({name, ap, postal}: StateEntry): string => (postal === 'DC' ? ap : name)

/** “in Boston, Mass.” at the end of a sentence: the full stop is that of both. */
function isPointOfBoth(prose: Prose, {end}: Span): boolean {
  return prose.text[end - 1] === '.' && endsSentence(prose, end)
}

/** “in Leeds, AL and in Rome”: what is written in full has a comma on either side. */
const commaAfter = ({text}: Prose, {end}: Span, at: number): readonly Edit[] =>
  /^ \p{Ll}/u.test(text.slice(end, end + 3)) ? [{start: at, end: at, text: ','}] : []

/** “at 12 Mill Lane in Austin, TX” · “in Austin, TX 78701” */
function isAddress(text: string, {city, region}: CityRegion): boolean {
  if (postcode.test(text.slice(region.end, region.end + 8))) return true
  const words = text
    .slice(Math.max(0, city.start - 40), city.start)
    .trim()
    .split(/[\s.,]+/)
  return words.slice(-3).some(word => streetWords.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
}
