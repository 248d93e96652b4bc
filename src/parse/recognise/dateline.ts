import {findWrittenDate, toIso} from '../../calendar/index.js'
import {wireNames} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'

/** A dateline as found at the head of a paragraph. Spans into the paragraph's text. */
export interface DatelineStretch extends Span {
  readonly place: Span | undefined
  readonly date: (Span & {readonly iso: string | null}) | undefined
  readonly wire: string | null
}

/** Longest head that is searched for a dateline. */
const reach = 220
/** What may end a dateline: ` – `, `--`, `—` with or without spaces, ` -`, `: `. A hyphen inside a word may not. */
const separator = /\s{0,2}(?:--{1,2}|[–—―])\s{0,2}|\s-{1}(?!-)\s{0,2}|:\s{1,2}/g
const knownWires = new Set(wireNames.map(fold))
/** /PRNewswire/ · (GLOBE NEWSWIRE) · BUSINESS WIRE between dashes. */
const wirePattern = /\/\s?([^/]{2,60}?)\s?\/|\(([^()]{2,60})\)/g
const placeWord = /^(?:[\p{Lu}][\p{L}.'’-]*|and|of|de|la|le|on|upon|the|du|den|am|&|\/|D\.C\.)$/u

/**
 * Reads the dateline that opens a paragraph: `CITY, State, May 12, 2026 /PRNewswire/ --`, `CITY – 12 May 2026 –`,
 * `CITY--(BUSINESS WIRE)--`. The longest head that holds nothing but place, date and wire wins; undefined if none does.
 * `strongEnd` is where strong text ends that opens the paragraph: `**Leeds** – …` needs no capitals.
 */
export function readDateline(text: string, strongEnd = 0): DatelineStretch | undefined {
  const head = text.slice(0, reach)
  let found = explainAlone(text)
  separator.lastIndex = 0
  for (let match = separator.exec(head); match; match = separator.exec(head)) {
    const end = match.index + match[0].length
    const isStrong = strongEnd > 0 && Math.abs(match.index - strongEnd) <= 1
    const stretch = explain(head.slice(0, match.index), end, match[0].includes(':'), isStrong)
    if (stretch) found = stretch
    else if (match.index > 120) break
  }
  return found
}

/** A dateline on a line of its own: place and date, and no word more. */
function explainAlone(text: string): DatelineStretch | undefined {
  if (text.length > 120) return undefined
  const alone = explain(text, text.length, false, false)
  return alone?.place && alone.date?.iso ? alone : undefined
}

function explain(head: string, end: number, isColon: boolean, isStrong: boolean): DatelineStretch | undefined {
  let rest = head
  const date = findWrittenDate(rest)
  if (date) rest = blank(rest, date)
  const wire = findWire(rest)
  if (wire) rest = blank(rest, wire)
  const place = trimSpan(rest)
  const words = place ? rest.slice(place.start, place.end) : ''
  if (place && /[\p{L}\d]/u.test(rest.slice(place.end))) return undefined
  if (isColon && !(date?.year && place)) return undefined
  if (!place && !(date?.year || wire)) return undefined
  if (place && !looksLikePlace(words, isStrong || Boolean(date ?? wire))) return undefined
  const iso = date?.year && date.exists ? toIso({year: date.year, month: date.month, day: date.day}) : null
  return {start: 0, end, place, date: date && {start: date.start, end: date.end, iso}, wire: wire?.name ?? null}
}

function findWire(text: string): (Span & {name: string}) | undefined {
  for (const match of text.matchAll(wirePattern)) {
    const name = (match[1] ?? match[2] ?? '').trim()
    const isNamed = knownWires.has(fold(name)) || match[1] !== undefined || /wire\b/i.test(name)
    if (isNamed) return {start: match.index, end: match.index + match[0].length, name}
  }
  for (const part of text.matchAll(/[\p{L}\d][\p{L}\d .-]{1,50}/gu)) {
    const name = part[0].trim().replace(/^[- ]{1,4}/, '')
    if (knownWires.has(fold(name))) return {start: part.index, end: part.index + part[0].length, name}
  }
  return undefined
}

/** A place is capitalised words with commas; without date or wire beside it its city stands in capitals. */
function looksLikePlace(text: string, hasCompany: boolean): boolean {
  const words = text.split(/[\s,()]+/).filter(word => word !== '')
  if (words.length === 0 || words.length > 10 || !words.every(word => placeWord.test(word))) return false
  if (hasCompany) return true
  const first = words[0] ?? ''
  return (
    words.length <= 6 &&
    first.length > 2 &&
    first === first.toUpperCase() &&
    !/^(?:FOR|NEW!|NOTE|UPDATE|PHOTO|VIDEO|ABOUT|CEO|Q[1-4])$/.test(first)
  )
}

function trimSpan(text: string): Span | undefined {
  const match = /[^\s,;:/()–—-].*$/su.exec(text)
  if (!match) return undefined
  let end = text.length
  while (end > match.index && /[\s,;:/(–—-]/.test(text[end - 1] ?? '')) end--
  // Something before the blanked date and something after it would leave a gap: keep only the first stretch.
  const gap = text.slice(match.index, end).search(/\s{4,}/)
  return {start: match.index, end: gap < 0 ? end : trimEnd(text, match.index, match.index + gap)}
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[\s,;:/(–—-]/.test(text[at - 1] ?? '')) at--
  return at
}

const blank = (text: string, {start, end}: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
