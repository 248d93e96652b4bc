import {codeAt, isDigit, isSpace} from '../letters.js'

const grouped: readonly (readonly [RegExp, (raw: string) => string])[] = [
  // 1234 · 1234.5
  [/^\d{1,15}(?:\.\d{1,15})?$/, raw => raw],
  // 1,234.5 · 12,34,567
  [
    /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?$|^\d{1,2}(?:,\d{2}){0,5},\d{3}(?:\.\d{1,9})?$/,
    raw => raw.replaceAll(',', ''),
  ],
  // 1.234.567 · 1.234,5
  [/^\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,9})?$/, raw => raw.replaceAll('.', '').replace(',', '.')],
  // 1’234’567 · 1'234 · 1 234,5
  [/^\d{1,3}(?:[’'\s]\d{3}){1,6}(?:[.,]\d{1,9})?$/, raw => raw.replace(/[’'\s]/g, '').replace(',', '.')],
  // 12,5
  [/^\d{1,3},\d{1,2}$/, raw => raw.replace(',', '.')],
]

/** Digits with their grouping read as a decimal string: `1,120.5`, `12,34,567`, `1.234,5`, `1’234`; undefined for `3.5.2`. */
export function readGrouping(raw: string): string | undefined {
  if (raw.length < 16 && isAllDigits(raw)) return raw
  return grouped.find(([pattern]) => pattern.test(raw))?.[1](raw)
}

function isAllDigits(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (!isDigit(raw.charCodeAt(i))) return false
  return raw !== ''
}

/** Where the digits that begin at `start` end, the marks of their groups included. */
export function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(codeAt(text, end)) || (isMark(codeAt(text, end)) && isDigit(codeAt(text, end + 1)))) end++
  for (let next = endOfGroup(text, end); end - start <= 15 && next !== undefined; next = endOfGroup(text, end))
    end = next
  // 1 234 567.89
  if (end > start + 4 && isMark(codeAt(text, end)) && isDigit(codeAt(text, end + 1))) end = endOfDigits(text, end + 1)
  return end
}

/** `,` and `.` */
const isMark = (code: number): boolean => code === 44 || code === 46

/** A group of three digits behind an apostrophe or a space that keeps the line. */
function endOfGroup(text: string, at: number): number | undefined {
  const code = codeAt(text, at)
  const isGroupMark = code === 0x2019 || code === 39 || (isSpace(code) && code !== 32 && code !== 9)
  return isGroupMark ? endOfThree(text, at + 1) : undefined
}

/** The end of exactly three digits. */
export function endOfThree(text: string, at: number): number | undefined {
  for (let i = 0; i < 3; i++) if (!isDigit(codeAt(text, at + i))) return undefined
  return isDigit(codeAt(text, at + 3)) ? undefined : at + 3
}
