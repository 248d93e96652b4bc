import {numberWords, yearCountedNouns} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import type {Candidate, Finder, Match} from '../candidate.js'
import {isNumbered} from '../numbered.js'
import {alone, countOf, dash, modOf, position, year} from '../parts.js'
import type {Shape} from '../shape.js'

/** Not after a letter, a digit, a sign of money or the marks inside addresses and numbers (ISO 27001:2013). */
const apart = '(?<![A-Za-z0-9.,$€£¥#/-]|[0-9]:)'

/** 2015 to 2019 · 2015–2019 · between 2008 and 2011 */
const range: Finder = {
  needs: 'Y B-–~b',
  pattern: new RegExp(
    `${apart}(?:(?<between>B )(?<a>${year}) & (?<b>${year})|(?<c>${year})${dash}(?<d>${year}))(?![0-9/-])`,
    'dg',
  ),
  read: readRange,
}

/** 2019-20 · 2003/04 · 2026–27 */
const split: Finder = {
  needs: 'Y -–/ 0123456',
  pattern: new RegExp(`${apart}(?<first>Y)[-–/](?<last>[0-6])(?![0-9Y/-]|[.,][0-9Y])`, 'dg'),
  read: readSplit,
}

/** full year · calendar year · calendar · year */
const before = '(?:(?<full>U[ -]y|K[ -]y|K) |y )?'
/** reporting year · full year · holiday season */
const after = '(?<season> [HKU] y| (?:H )?E(?![A-Za-z0-9]))?'
/** 2025 · early 2022 · mid-2000 · full year 2025 · year-end 2025 · 2025 reporting year · 2025 holiday season */
const one: Finder = {
  needs: 'Y',
  pattern: new RegExp(`${apart}${position}${before}(?<year>${year})${after}(?![0-9]|[/:–-][0-9Y])`, 'dg'),
  read: readYear,
}

/** the 1990s · mid-1990s · 1890’s · the 90s */
const decade: Finder = {
  needs: 's Y86',
  pattern: new RegExp(`${alone}${position}(?:(?<year>[Y8])|(?<=A )'?(?<short>6))'?s(?![A-Za-z0-9])`, 'dg'),
  read: readDecade,
}

/** the nineties · the late seventies */
const namedDecade: Finder = {
  needs: 'Ä',
  pattern: new RegExp(`(?<=A )${position}(?<name>Ä)(?![A-Za-z0-9-])`, 'dg'),
  read: readNamedDecade,
}

/** 21st century · twenty-first century */
const century: Finder = {
  needs: 'E zO',
  pattern: new RegExp(`${alone}(?<number>[123]z|(?:T[- ])?O)[- ](?<noun>E)`, 'dg'),
  read: readCentury,
}

/** Finds years, spans of years, decades and centuries. */
export const years: readonly Finder[] = [range, split, one, decade, namedDecade, century]

function readRange({start, end, words, places}: Match): Candidate | undefined {
  const [first, last] = [words.a ?? words.c ?? '', words.b ?? words.d ?? '']
  if (last <= first) return undefined
  return {start: places.between?.end ?? start, end, type: 'range', value: `${first}/${last}`, inferred: []}
}

/** The second year is the next one, or a later one of the same century where a dash says so. */
function readSplit({start, end, words}: Match, shape: Shape): Candidate | undefined {
  const {first = '', last = ''} = words
  if (last.length < 2) return undefined
  const [from, to] = [Number(first), Number(first.slice(0, 2) + last)]
  const isNext = Number(last) === (from + 1) % 100
  if (!isNext && (to <= from || shape.codes.slice(start, end).includes('/'))) return undefined
  return {start, end, type: 'range', value: `${first}/${to < from ? to + 100 : to}`, inferred: []}
}

function readYear({end, words, places}: Match, shape: Shape): Candidate | undefined {
  const yearPlace = places.year
  if (!yearPlace) return undefined
  if (words.season === undefined && (isCounted(shape, yearPlace) || isNumbered(shape, yearPlace))) return undefined
  const mod = modOf(words.position)
  const start = (places.position ?? places.full ?? yearPlace).start
  return {start, end, type: 'date', value: words.year ?? null, inferred: [], ...(mod ? {mod} : {})}
}

/** “2000 employees” */
function isCounted({text, starts}: Shape, {end}: Span): boolean {
  const after = text.slice(starts[end], (starts[end] ?? 0) + 16)
  const word = /^\s([A-Za-z]{1,14})\b/.exec(after)?.[1]?.toLowerCase()
  return word !== undefined && yearCountedNouns.has(word)
}

function readDecade({start, end, words}: Match): Candidate | undefined {
  const {year: full, short = '', position: written} = words
  const first = full ?? `19${short}`
  if (!/^(?:18|19|20)\d0$/.test(first)) return undefined
  const mod = modOf(written)
  return {start, end, type: 'date', value: first.slice(0, 3), inferred: [], ...(mod ? {mod} : {})}
}

/** Of the twentieth century; the twenties to the forties may be those of the next. */
function readNamedDecade({start, end, words}: Match): Candidate | undefined {
  const tens = numberWords.get((words.name ?? '').toLowerCase().replace(/ies$/, 'y'))?.value
  const mod = modOf(words.position)
  if (tens === undefined || tens < 50) return undefined
  return {start, end, type: 'date', value: `19${tens / 10}`, inferred: ['year'], ...(mod ? {mod} : {})}
}

/** TIMEX3: the first two digits of its years, `20` for the 21st century. */
function readCentury({start, end, words}: Match): Candidate | undefined {
  const {number = '', noun} = words
  const value = countOf(number) - 1
  if (!/^century$/i.test(noun ?? '') || value < 11 || value > 30) return undefined
  return {start, end, type: 'date', value: String(value).padStart(2, '0'), inferred: []}
}
