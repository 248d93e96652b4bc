import {defineExtractor} from '../../extract/types.js'
import {onceForWords, onceForWordsAnd, type Prose} from '../../prose/index.js'
import {Agenda} from './agenda.js'
import {isBareNumber} from './bare-cell.js'
import type {Candidate, Finder, Reading} from './candidate.js'
import {writesDayFirst} from './day-order.js'
import {periodsAgo} from './find/ago.js'
import {clock} from './find/clock.js'
import {clockWords} from './find/clock-words.js'
import {countedMonths} from './find/counted-months.js'
import {days} from './find/days.js'
import {daysInPeriod} from './find/days-in-period.js'
import {fiscalYears} from './find/fiscal-years.js'
import {fromNow} from './find/from-now.js'
import {holidays} from './find/holidays.js'
import {listedDays} from './find/listed-days.js'
import {loneMonths} from './find/lone-months.js'
import {mixedDays} from './find/mixed-days.js'
import {months} from './find/months.js'
import {numberedWeeks} from './find/numbered-weeks.js'
import {numericDays} from './find/numeric-days.js'
import {ordinalDays} from './find/ordinal-days.js'
import {quarters} from './find/quarters.js'
import {relativeDays} from './find/relative-days.js'
import {relativePeriods} from './find/relative-periods.js'
import {sets} from './find/sets.js'
import {shortPeriods} from './find/short-periods.js'
import {stretches} from './find/stretches.js'
import {weekdays} from './find/weekdays.js'
import {weekends} from './find/weekends.js'
import {weeks} from './find/weeks.js'
import {workWeeks} from './find/work-weeks.js'
import {years} from './find/years.js'
import {fiscalQuartersOf, fiscalYearEndOf} from './fiscal-calendar.js'
import {isInAddress} from './in-address.js'
import {joinAnchored} from './refine/anchored.js'
import {anchorWeekdays} from './refine/anchored-weekday.js'
import {dropOverlaps} from './refine/overlaps.js'
import {joinPartsOfDay} from './refine/parts-of-day.js'
import {joinPeriodEnded} from './refine/period-ended.js'
import {joinRanges} from './refine/ranges.js'
import {shareYears} from './refine/share-year.js'
import {joinTimes} from './refine/times.js'
import {makeSearch} from './search.js'
import {readShape, type Shape} from './shape.js'
import {toMention} from './to-mention.js'

const finders: readonly Finder[] = [
  ...days,
  ...numericDays,
  ...ordinalDays,
  ...listedDays,
  ...months,
  ...loneMonths,
  ...years,
  ...fiscalYears,
  ...quarters,
  ...shortPeriods,
  ...countedMonths,
  ...weeks,
  ...weekends,
  ...numberedWeeks,
  ...workWeeks,
  ...relativeDays,
  ...relativePeriods,
  ...periodsAgo,
  ...stretches,
  ...weekdays,
  ...clock,
  ...clockWords,
  ...fromNow,
  ...daysInPeriod,
  ...mixedDays,
  ...holidays,
  ...sets,
]

const search = makeSearch(finders)
const shapeOf = onceForWords(({text}) => readShape(text))

/** Finds the dates of a release: small finders by family, then what belongs together is joined. */
export default defineExtractor({
  kind: 'dates',
  after: [],
  extract(ctx) {
    const shapes = ctx.prose.map(shapeOf)
    const fiscalQuarters = fiscalQuartersOf(shapes)
    const reading: Reading = {
      today: ctx.releaseDate,
      fiscalQuarters,
      fiscalYearEnd: ctx.fiscalYearEnd ?? fiscalYearEndOf(shapes, fiscalQuarters !== undefined),
      dayFirst: writesDayFirst(shapes),
    }
    const keyed = {...reading, key: JSON.stringify(reading)}
    const agenda = new Agenda()
    return ctx.prose.flatMap((prose, i) => {
      const shape = shapes[i] ?? shapeOf(prose)
      const found = datesIn(prose, shape, keyed, agenda)
      agenda.note(prose, found, shape)
      return found.map(candidate => toMention(candidate, prose, shape, reading, ctx))
    })
  },
})

/** What is found in a block, as long as the release reads dates the same way. */
const candidatesIn = onceForWordsAnd(
  ({key}: KeyedReading) => key,
  (prose, reading): readonly Candidate[] => search(shapeOf(prose), reading),
)

/** How the release reads dates, with all of that as one text. */
interface KeyedReading extends Reading {
  readonly key: string
}

function datesIn(prose: Prose, shape: Shape, reading: KeyedReading, agenda: Agenda): readonly Candidate[] {
  const found = candidatesIn(prose, reading)
  if (found.length === 0 || isBareNumber(prose, shape, reading.today)) return []
  const apart = dropOverlaps(found.filter(candidate => !isInAddress(candidate, shape)))
  const periods = joinPeriodEnded(shareYears(apart, shape), shape)
  const anchored = anchorWeekdays(joinAnchored(periods, shape), shape)
  const joined = joinPartsOfDay(joinRanges(anchored, shape), shape)
  // What is void has held its place until here: “April 31, 2026, at noon” is no noon of another day.
  return dropOverlaps(joinTimes(joined, shape, reading, agenda.dayOf(prose, shape))).filter(({isVoid}) => !isVoid)
}
