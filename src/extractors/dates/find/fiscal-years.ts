import type {Candidate, Finder, Match} from '../candidate.js'
import {fullYear} from '../nearest.js'
import {alone, modOf, position} from '../parts.js'

/** 2025 · ’25 */
const anyYear = "(?<year>(?:Y|'[0-6])(?![,.][0-9Y]))"
/** -26 · –2026 · /26 */
const split = '(?: ?[-–/] ?(?<split>[0-6Y]))?'
/** fiscal · fiscal year · financial full year (FY) · FY */
const name = '(?<name>f|F(?: (?:U )?y)?(?: \\(f\\))?)'

/** FY2025 · FY 2025-26 · FY25 · fiscal 2025 · fiscal year 2025 · Financial Year (FY) 2022 · CY2025 */
const named: Finder = {
  needs: 'Ff Y0123456',
  pattern: new RegExp(
    `${alone}${position}(?:(?<letters>f) ?'?(?<short>[0-6])|${name} ?${anyYear})${split}(?![0-9Y])`,
    'dg',
  ),
  read: readYear,
}

/** 2025 financial year · 2025 fiscal year · 2024-25 fiscal year · 2025 business year */
const numbered: Finder = {
  needs: 'FH Y y',
  pattern: new RegExp(`${alone}${position}(?<year>Y)(?:[-–/](?<split>[0-6Y]))? (?<kind>[FH]) y(?!')`, 'dg'),
  read: readYear,
}

/** Finds fiscal years. */
export const fiscalYears: readonly Finder[] = [named, numbered]

function readYear({start, end, words}: Match): Candidate | undefined {
  const {year, short, split: splitText, position: written, kind = 'fiscal'} = words
  const isCalendar = /^cy/i.test(words.letters ?? words.name ?? '')
  const digits = (year ?? short ?? '').replace(/\D/g, '')
  if (
    digits.length < 2 ||
    splitText?.length === 1 ||
    (isCalendar && splitText !== undefined) ||
    !/^(?:fiscal|financial|business)$/i.test(kind)
  )
    return undefined
  const first = fullYear(digits)
  const last =
    splitText === undefined
      ? first
      : splitText.length === 4
        ? Number(splitText)
        : Number(`${String(first).slice(0, 2)}${splitText}`)
  const mod = modOf(written)
  return {
    start,
    end,
    type: 'date',
    value: isCalendar ? String(last) : `FY${last}`,
    inferred: [],
    rank: 1,
    ...(mod ? {mod} : {}),
  }
}
