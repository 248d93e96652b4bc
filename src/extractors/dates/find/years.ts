import type {Candidate, Finder} from '../candidate.js'
import {dash, modOf, position, year} from '../patterns.js'

/** 2015 to 2019 · 2015–2019 · between 2008 and 2011 */
const range = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.,$€£¥/-])(?:(?<between>between\\s)(?<a>${year})\\sand\\s(?<b>${year})|(?<c>${year})${dash}(?<d>${year}))(?![\\d/-])`,
  'giu',
)
/** 2019-20 · 2003/04 · 2026–27 */
const split = /(?<![\p{L}\d.,$€£¥/-])(?<century>(?:19|20))(?<first>\d{2})[-–/](?<last>\d{2})(?![\d/-]|[.,]\d)/gu
/** 2025 · early 2022 · mid-2000 · full year 2025 · year-end 2025 · 2025 reporting year · 2025 holiday season */
const alone = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.,$€£¥#/-]|(?:[#№]|No\\.)\\s?)(?<position>${position})?(?:(?:the\\s)?(?<full>full(?:\\s|-)year|calendar(?:\\s|-)year|calendar|year)\\s)?(?<year>${year})(?<season>\\s(?:reporting|calendar|full)\\syear|\\s(?:holiday\\s)?season\\b)?(?!\\d|/\\d|:\\d|[-–]\\d)`,
  'giu',
)
/** the 1990s · mid-1990s */
const decade = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?<position>${position})?(?<decade>(?:18|19|20)\\d)0[’']?s\\b`, 'giu')

/** Finds years, spans of years and decades. */
export const findYears: Finder = text => {
  if (!/\d{4}/.test(text)) return []
  return [
    ...[...text.matchAll(range)].flatMap(fromRange),
    ...[...text.matchAll(split)].flatMap(fromSplit),
    ...[...text.matchAll(alone)].flatMap(match => fromYear(match, text)),
    ...[...text.matchAll(decade)].map(fromDecade),
  ]
}

function fromRange(match: RegExpExecArray): Candidate[] {
  const {between = '', a, b, c, d} = match.groups ?? {}
  const [first, last] = [Number(a ?? c), Number(b ?? d)]
  if (last <= first) return []
  return [
    {
      start: match.index + between.length,
      end: match.index + match[0].length,
      type: 'range',
      value: `${first}/${last}`,
      inferred: [],
    },
  ]
}

function fromSplit(match: RegExpExecArray): Candidate[] {
  const {century = '20', first = '', last = ''} = match.groups ?? {}
  const isNext = Number(last) === (Number(first) + 1) % 100
  if (!isNext && (match[0].includes('/') || Number(last) <= Number(first))) return []
  const lastYear = Number(last) < Number(first) ? `${Number(century) + 1}${last}` : `${century}${last}`
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      type: 'range',
      value: `${century}${first}/${lastYear}`,
      inferred: [],
    },
  ]
}

/** A number that is counted (“2000 employees”) or measured is no year. */
const counted =
  /^\s(?:employees|people|jobs|customers|stores|shares|units|homes|members|students|MTs?|MW|kW|km|miles|acres|sq|square|tons|tonnes|guests|patients|participants|companies|locations|words|feet|meters|metres|points|hours|copies|pieces|litres|liters|kg|mg|rpm|vehicles|aircraft|beds|rooms|seats|volunteers)\b/i
const numbered =
  /(?:\b(?:Rule|Section|Form|Act|ISO|Suite|Room|Apt|Box|Model|Highway|Route|Flight|Building|IEC|EN|ext|Street|code|PIN|of\s(?:more\sthan|over|about))\.?|[:.]\d{0,2})\s?$/i

function fromYear(match: RegExpExecArray, text: string): Candidate[] {
  const {position: words, year: yearText = '', season = '', full} = match.groups ?? {}
  const end = match.index + match[0].length
  const yearStart = text.indexOf(yearText, match.index)
  if (
    counted.test(text.slice(end - season.length, end + 16)) ||
    numbered.test(text.slice(Math.max(0, yearStart - 14), yearStart))
  )
    return []
  const lead = /^the\s/i.exec(match[0])?.[0].length ?? 0
  const start = full !== undefined && /^year$/i.test(full) && words === undefined ? yearStart : match.index + lead
  const mod = modOf(words)
  return [{start, end, type: 'date', value: yearText, inferred: [], ...(mod ? {mod} : {})}]
}

function fromDecade(match: RegExpExecArray): Candidate {
  const mod = modOf(match.groups?.position)
  return {
    start: match.index,
    end: match.index + match[0].length,
    type: 'date',
    value: match.groups?.decade ?? null,
    inferred: [],
    ...(mod ? {mod} : {}),
  }
}
