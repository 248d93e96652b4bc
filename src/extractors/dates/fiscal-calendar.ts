import {addMonths, daysInMonth, monthNumber} from '../../calendar/index.js'
import type {Match} from './candidate.js'
import {countOf} from './parts.js'
import {matchesOf} from './search.js'
import type {Shape} from './shape.js'

/** fiscal · fiscal year · FY */
const fiscal = '(?:F(?: y)?|f) ?'
/** fiscal 2025 third quarter */
const yearFirst = `${fiscal}(?<before>Y) (?<q1>O) q`
/** third quarter of fiscal 2025 · third quarter fiscal 2025 */
const quarterFirst = `(?<q2>O)[- ](?:F )?q(?: [oi])? ${fiscal}(?<after>Y)`
/** Q3 FY25 · Q3 fiscal 2025 */
const short = `(?<unit>Q)(?<q3>1) ?${fiscal}(?<after2>[Y0-6])`
const fiscalQuarter = new RegExp(`${yearFirst}|${quarterFirst}|${short}`, 'dg')
/** ended March 31 · ended on 31 March */
const ended = ' l (?:v )?(?:(?<day>[123]) )?(?<month>M)(?: (?<day2>[123]))?'
/** first quarter ended March 31 · third quarter of fiscal 2025 ended June 30 */
const quarterEnded = new RegExp(`(?<ordinal>O)[- ](?<fiscal>F )?q(?: (?<fiscal2>o ${fiscal}Y))?,?${ended}`, 'dg')
/** fiscal year ended September 30, 2025 · fiscal 2025 ended June 28 */
const yearEnded = new RegExp(`(?:F y|f|${fiscal}Y),?${ended}`, 'dg')

/**
 * The fiscal quarters that a release names, with their years; undefined when its quarters are calendar quarters.
 * A release with such a calendar means it by a bare “third quarter” too.
 */
export function fiscalQuartersOf(shapes: readonly Shape[]): ReadonlyMap<number, number> | undefined {
  const found = new Map<number, number>()
  for (const {words} of matchesOf(shapes, 'Ff', fiscalQuarter)) {
    const quarter = words.q3 ? Number(words.q3) : countOf(words.q1 ?? words.q2 ?? '')
    const year = Number(words.before ?? words.after ?? words.after2)
    const isQuarter = quarter <= 4 && (words.unit === undefined || /^q$/i.test(words.unit))
    if (isQuarter && !found.has(quarter)) found.set(quarter, year < 100 ? 2000 + year : year)
  }
  return found.size > 0 && !matchesOf(shapes, 'q', quarterEnded).some(isPlain) ? found : undefined
}

/** “first quarter ended March 31” says that the fiscal calendar is the plain one. */
function isPlain({words}: Match): boolean {
  return monthNumber(words.month ?? '') === countOf(words.ordinal ?? '') * 3
}

/**
 * `MM-DD` of the end of the fiscal year where the release says it, or where one of its quarters ends:
 * “fiscal year ended September 30, 2025”, “first quarter of fiscal 2026 ended December 31, 2025”.
 */
export function fiscalYearEndOf(shapes: readonly Shape[], hasFiscalQuarters: boolean): string | undefined {
  const ends = new Set<string>()
  for (const {words} of matchesOf(shapes, 'Ff', yearEnded)) addEnd(ends, words, 0)
  for (const {words} of matchesOf(shapes, 'q', quarterEnded)) {
    if (hasFiscalQuarters || words.fiscal || words.fiscal2) addEnd(ends, words, (4 - countOf(words.ordinal ?? '')) * 3)
  }
  return ends.size === 1 ? [...ends][0] : undefined
}

/** The end of the month `later` months after the one written; 52-week years may end in the first days of the next. */
function addEnd(ends: Set<string>, words: Match['words'], later: number): void {
  const written = monthNumber(words.month ?? '')
  if (written === undefined) return
  const day = Number(words.day ?? words.day2 ?? 31)
  const {month} = addMonths({year: 2001, month: written, day: 1}, later - (day <= 7 ? 1 : 0))
  ends.add(`${String(month).padStart(2, '0')}-${daysInMonth(2001, month)}`)
}
