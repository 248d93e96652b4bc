import {isDay, monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Match} from '../candidate.js'
import {dayValue} from '../nearest.js'

/** A day, a month in words and a year of four digits, with the same mark between them. */
const pieces = '(?<a>[MmY123])(?<mark>[-/])(?<b>[MmY123])\\k<mark>(?<c>[MmY123])'

/** 2026/May/12 · 2026-May-12 · May-2026-12 */
const mixed: Finder = {
  needs: 'Mm Y -/ 123',
  pattern: new RegExp(`(?<![A-Za-z0-9./-])${pieces}(?![A-Za-z0-9/-])`, 'dg'),
  read: readDay,
}

/** Finds days whose three parts stand in an unusual order. */
export const mixedDays: readonly Finder[] = [mixed]

function readDay({start, end, words}: Match): Candidate | undefined {
  const written = [words.a ?? '', words.b ?? '', words.c ?? '']
  const month = written.map(monthNumber).find(number => number !== undefined)
  const year = written.find(text => /^\d{4}$/.test(text))
  const day = written.find(text => /^\d{1,2}$/.test(text))
  if (month === undefined || year === undefined || day === undefined) return undefined
  const parts = {year: Number(year), month, day: Number(day)}
  return isDay(parts)
    ? {start, end, type: 'date', value: dayValue(parts.year, month, parts.day), inferred: []}
    : undefined
}
