import {timeZones} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'

/** A time zone beside a time of day. Offsets into the text. */
export interface WrittenZone extends Span {
  readonly name: string
  /** IANA name. */
  readonly zone: string
  /** Where its brackets end, for “(ET)”. */
  readonly outerEnd: number
}

const zones = new Map([...timeZones].map(([name, zone]) => [name.toLowerCase(), zone]))
/** ET · (New York City time · , U.S. Eastern Time · US/Pacific: up to four words */
const words = /^\s?,?\s?\(?((?:[A-Za-z.]{2,12}\s){0,3}[A-Za-z]{1,9}(?:\/[A-Za-z_]{2,12})?)/
/** The last word of a name, or the second half of “ET/PT” */
const lastPart = /[\s/][^\s/]{0,12}$/
const longest = 44

/** The zone that stands straight after an offset: “9:00 a.m. ET”, “17:00 (CET)”. */
export function zoneAfter(text: string, at: number): WrittenZone | undefined {
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
