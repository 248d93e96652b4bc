import {findWrittenDate, toIso} from '../../calendar/index.js'

/** What a release line says about when the news may be used. */
export interface ReleaseTiming {
  readonly timing: 'immediate' | 'embargoed'
  /** ISO date, or the words as written; null when nothing is said. */
  readonly until: string | null
}

const immediate =
  /^(?:for\s+)?immediate\s+(?:press\s+|media\s+)?release\b|^for\s+release\s+(?:immediately|upon\s+receipt)\b/i
const embargoed =
  /^(?:(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\b|hold\s+for\s+release\b|not\s+for\s+(?:release|publication)\s+(?:before|until)\b)/i
const until = /\b(?:until|till|before|for)\b[:\s]{1,3}(.{1,120})$/i

/** Reads “FOR IMMEDIATE RELEASE” or “EMBARGOED UNTIL …”; undefined for any other line. */
export function readReleaseLine(text: string): ReleaseTiming | undefined {
  if (text.length > 160) return undefined
  if (immediate.test(text)) return {timing: 'immediate', until: null}
  if (!embargoed.test(text)) return undefined
  const words = until.exec(text)?.[1]?.trim() ?? text.split(':').slice(1).join(':').trim()
  const date = findWrittenDate(text)
  if (date?.year !== undefined && date.exists) {
    return {timing: 'embargoed', until: toIso({year: date.year, month: date.month, day: date.day})}
  }
  return {timing: 'embargoed', until: words === '' ? null : words}
}
