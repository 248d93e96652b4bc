import {findWrittenDate, toIso, type WrittenDate} from '../../calendar/index.js'
import type {Span} from '../../source/index.js'
import {findWire} from './dateline-wire.js'
import {looksLikePlace, trimPlace} from './place.js'

/** A dateline as found at the head of a paragraph. Spans into the paragraph's text. */
export interface DatelineStretch extends Span {
  readonly place: Span | undefined
  readonly date: (Span & {readonly iso: string | null}) | undefined
  readonly wire: string | null
}

/** Longest head that is searched for a dateline, and how far the first separator may be that explains nothing. */
const reach = 220
const patience = 120
/**
 * What may end a dateline: ` – `, `--`, `—` with or without spaces, ` -`, `: `, the bracket of `(GLOBE NEWSWIRE)`. A hyphen
 * inside a word may not.
 */
const separator = /\s{0,2}(?:--{1,2}|[–—―])\s{0,2}|\s-{1}(?!-)\s{0,2}|:\s{1,2}|(?<=\))\s{1,2}(?=[A-Z“"])/g

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
    const stretch = explain(head.slice(0, match.index), end, match[0].trim(), isStrong)
    if (stretch) found = stretch
    else if (match.index > patience) break
  }
  return found
}

/** A dateline on a line of its own: place and date, and no word more. */
function explainAlone(text: string): DatelineStretch | undefined {
  if (text.length > patience || !/\d/.test(text)) return undefined
  const alone = explain(text, text.length, '–', false)
  return alone?.place && alone.date?.iso ? alone : undefined
}

function explain(head: string, end: number, mark: string, isStrong: boolean): DatelineStretch | undefined {
  const date = /\d/.test(head) ? findWrittenDate(head) : undefined
  let rest = date ? blank(head, date) : head
  const wire = findWire(rest)
  if (wire) rest = blank(rest, wire)
  const place = trimPlace(rest)
  if (place && /[\p{L}\d]/u.test(rest.slice(place.end))) return undefined
  if (mark === ':' && !(date?.year && place)) return undefined
  if (mark === '' && !(date?.year && place && wire)) return undefined
  if (!place && !(date?.year || wire)) return undefined
  if (place && !looksLikePlace(rest.slice(place.start, place.end), isStrong || Boolean(date ?? wire))) return undefined
  return {
    start: 0,
    end,
    place,
    date: date && {start: date.start, end: date.end, iso: isoOf(date)},
    wire: wire?.name ?? null,
  }
}

/** A day without a year, or one that does not exist, gives no date. */
function isoOf({year, month, day, exists}: WrittenDate): string | null {
  return year !== undefined && exists ? toIso({year, month, day}) : null
}

const blank = (text: string, {start, end}: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
