import type {Finder} from './candidate.js'
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

/** All that finds dates, family by family. Where two candidates are equal the first found wins. */
export const finders: readonly Finder[] = [
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
