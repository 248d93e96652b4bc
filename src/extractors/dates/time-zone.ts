import {timeZones} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'

/** A time zone beside a time of day. Offsets into the text. */
export interface WrittenZone extends Span {
  readonly name: string
  /** IANA name; undefined where there is none for it: UTC+5:45. */
  readonly zone: string | undefined
  /** Where its brackets end, for “(ET)”. */
  readonly outerEnd: number
}

const zones = new Map([...timeZones].map(([name, zone]) => [name.toLowerCase(), zone]))
/** ET · (New York City time · , U.S. Eastern Time · US/Pacific: up to four words */
const words = /^\s?,?\s?\(?((?:[A-Za-z.]{2,12}\s){0,3}[A-Za-z]{1,9}(?:\/[A-Za-z_]{2,12})?)/
/** The last word of a name, or the second half of “ET/PT” */
const lastPart = /[\s/][^\s/]{0,12}$/
const longest = 44

/** +02:00 · UTC+2 · (GMT+5:30) */
const offset = /^(?:(?=[+-])|\s?\(?(?=UTC|GMT))((?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?([0-5]\d))?)(?!\d)(\)?)/

/** A zone that is a number of hours. IANA counts them from the other side: UTC+2 is Etc/GMT-2. */
function offsetAfter(text: string, at: number): WrittenZone | undefined {
  const found = offset.exec(text.slice(at, at + longest))
  if (!found) return undefined
  const [whole, name = '', sign, hours, minutes = '00', bracket = ''] = found
  const start = at + whole.length - name.length - bracket.length
  const zone =
    Number(hours) <= 14 && minutes === '00' ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : undefined
  return {
    start,
    end: start + name.length,
    name,
    zone,
    outerEnd: at + (whole.includes('(') ? whole.length : whole.length - bracket.length),
  }
}

/** The zone that stands straight after an offset: “9:00 a.m. ET”, “17:00 (CET)”. */
export function zoneAfter(text: string, at: number): WrittenZone | undefined {
  const byHours = offsetAfter(text, at)
  if (byHours) return byHours
  const found = words.exec(text.slice(at, at + longest))
  if (!found?.[1]) return undefined
  const start = at + found[0].length - found[1].length
  for (let name = found[1]; name !== ''; name = name.slice(0, Math.max(0, name.search(lastPart)))) {
    const plain = name.replace(/\.$/, '')
    const zone = zones.get(plain.toLowerCase().replace(/\s/g, ' '))
    const end = start + plain.length
    if (zone !== undefined)
      return {start, end, name: plain, zone, outerEnd: text[end] === ')' && found[0].includes('(') ? end + 1 : end}
  }
  return undefined
}
