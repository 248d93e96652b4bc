import type {Candidate} from './candidate.js'
import type {Shape} from './shape.js'

/** =2019 · Year=2019; not the “year=” of “?year=2019”, and no other field */
const yearField = /(?:^|[\s("“])(?:year|date|period)?\s?=$/i

/** Whether a candidate is part of a web address, an e-mail address or a file's name, where numbers are no dates. */
export function isInAddress({start, end, timezoneText}: Candidate, {codes, text, starts}: Shape): boolean {
  // “4 a.m. CT/5 a.m. ET”: no address holds a zone.
  if (timezoneText !== undefined) return false
  const [before, after] = [codes.charAt(start - 1), codes.charAt(end)]
  if ('@/_'.includes(before || ' ') || '@_='.includes(after || ' ')) return true
  if (after === '/' && /[A-Za-z0-9]/.test(codes.charAt(end + 1))) return true
  const [from, to] = [starts[start] ?? 0, starts[end] ?? text.length]
  if (after === '.' && /^\.[a-z]{2,4}(?![A-Za-z])/.test(text.slice(to, to + 6))) return true
  if (before === '=' && !yearField.test(text.slice(Math.max(0, from - 12), from))) return true
  const wordStart = text.lastIndexOf(' ', from) + 1
  return wordStart < from && /https?:\/\/|www\.|@/.test(text.slice(wordStart, to))
}
