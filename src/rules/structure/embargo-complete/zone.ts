import {timeZones} from '../../../lexicon/index.js'

const zones: ReadonlySet<string> = new Set([...timeZones.keys()].map(name => name.toUpperCase()))
/** The most words that the name of a zone has. */
const longest = 4
/** “Paris time”, “local time” · `+01:00`, `UTC+1` */
const otherZone = /\b\p{L}{2,20}\stime\b|(?<=\d\s{0,2}|UTC|GMT)[+-]\d{1,2}(?::?\d\d)?\b/iu

/** Whether a line names a time zone, anywhere and in whatever case: “6 A.M. ON MAY 12, 2026 (EASTERN)”. */
export function hasZone(line: string): boolean {
  const words = line
    .toUpperCase()
    .split(/[\s,;:()/]+/)
    .map(word => word.replace(/^[A-Z\d]{1,4}\.$/, found => found.slice(0, -1)))
  const isZone = (from: number): boolean =>
    Array.from({length: longest}, (_, i) => words.slice(from, from + i + 1).join(' ')).some(name => zones.has(name))
  return otherZone.test(line) || words.some((_, i) => isZone(i)) || /\d(?:GMT|BST|UTC|CET|ET|PT)\b/i.test(line)
}
