import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import {onceForWordsAnd, type Prose} from '../../prose/index.js'
import {Agenda} from './agenda.js'
import {stretchesOf} from './anchors.js'
import {isBareNumber} from './bare-cell.js'
import type {Candidate, Reading} from './candidate.js'
import {writesDayFirst} from './day-order.js'
import {finders} from './finders.js'
import {fiscalQuartersOf, fiscalYearEndOf} from './fiscal-calendar.js'
import {isInAddress} from './in-address.js'
import {readStretches} from './read-shape.js'
import {joinAnchored} from './refine/anchored.js'
import {anchorWeekdays} from './refine/anchored-weekday.js'
import {dropOverlaps} from './refine/overlaps.js'
import {joinPartsOfDay} from './refine/parts-of-day.js'
import {joinPeriodEnded} from './refine/period-ended.js'
import {joinRanges} from './refine/ranges.js'
import {shareYears} from './refine/share-year.js'
import {joinTimes} from './refine/times.js'
import {makeSearch} from './search.js'
import {noShape, type Shape} from './shape.js'
import {toMention} from './to-mention.js'

const search = makeSearch(finders)

/** Finds the dates of a release: small finders by family, then what belongs together is joined. */
export default defineExtractor({
  kind: 'dates',
  after: [],
  extract(ctx) {
    const shapes = ctx.prose.map(shapeOf)
    const reading = readingOf(shapes, ctx)
    const key = keyOf(reading)
    const agenda = new Agenda()
    return ctx.prose.flatMap((prose, i) => {
      const shape = shapes[i] ?? noShape
      const found = shape === noShape ? [] : datesIn(prose, {shape, reading, key}, agenda)
      agenda.note(prose, found, shape)
      return found.map(candidate => toMention(candidate, prose, shape, reading, ctx))
    })
  },
})

/** The shape of what of a block may be part of a date. */
function shapeOf(prose: Prose): Shape {
  const stretches = stretchesOf(prose)
  return stretches.length === 0 ? noShape : readStretches(prose, stretches)
}

function readingOf(shapes: readonly Shape[], {releaseDate, fiscalYearEnd}: ExtractContext): Reading {
  const fiscalQuarters = fiscalQuartersOf(shapes)
  return {
    today: releaseDate,
    fiscalQuarters,
    fiscalYearEnd: fiscalYearEnd ?? fiscalYearEndOf(shapes, fiscalQuarters !== undefined),
    dayFirst: writesDayFirst(shapes),
  }
}

const keyOf = ({today, fiscalQuarters, fiscalYearEnd, dayFirst}: Reading): string =>
  JSON.stringify([today, fiscalQuarters && [...fiscalQuarters], fiscalYearEnd, dayFirst])

/** The shape of a block and how its release reads dates, with all of that as one text. */
interface Readable {
  readonly shape: Shape
  readonly reading: Reading
  readonly key: string
}

/** What is found in a block, as long as the release reads dates the same way. */
const candidatesIn = onceForWordsAnd(
  ({key}: Readable) => key,
  (_prose, {shape, reading}): readonly Candidate[] => search(shape, reading),
)

function datesIn(prose: Prose, readable: Readable, agenda: Agenda): readonly Candidate[] {
  const {shape, reading} = readable
  const found = candidatesIn(prose, readable)
  if (found.length === 0 || isBareNumber(prose, shape, reading.today)) return []
  const apart = dropOverlaps(found.filter(candidate => !isInAddress(candidate, shape)))
  const periods = joinPeriodEnded(shareYears(apart, shape), shape)
  const anchored = anchorWeekdays(joinAnchored(periods, shape), shape)
  const joined = joinPartsOfDay(joinRanges(anchored, shape), shape)
  // What is void has held its place until here: “April 31, 2026, at noon” is no noon of another day.
  return dropOverlaps(joinTimes(joined, shape, reading, agenda.dayOf(prose, shape))).filter(({isVoid}) => !isVoid)
}
