import type {Span} from '../source/index.js'
import type {FrontMatterEntry} from './front-matter-reader.js'

/** `date: 2026-05-12`; a key that YAML takes for a word, a space, a value. */
const pair = /^([A-Za-z_][\w-]{0,60}): {1,8}(\S.{0,4000})$/
/** Words that no sign of YAML's begins and no number, date with a zone or `true` is: `Acme opens a plant`, `2026-05-12`, `12 May 2026`. */
const words =
  /^(?:[A-Za-zÀ-ɏ]|\d{4}-\d\d-\d\d|\d{1,2} [A-Za-z])[^#\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]{0,2000}$/
const notText = /^(?:true|false|null|y|n|yes|no|on|off)$/i
/** What ends a plain value, or makes a key of it. */
const endsWords = /: |:$| #/
const quoted =
  /^(?:"([^"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]*)"|'([^'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]*)')$/
const trailingSpace = / {0,20}\r?$/
const list = /^\[([A-Za-z][\w -]*(?:, ?[A-Za-z][\w -]*)*)\]$/

/**
 * Reads front matter in which every line is a key and a value of the plainest kind: words, words in quotation marks, a list of words in
 * brackets. Undefined where anything else stands; the YAML parser reads it then. `from` is where the text starts in the source.
 */
export function readPlainPairs(text: string, from: number): readonly FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = []
  const names = new Set<string>()
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const stop = feed < 0 ? text.length : feed
    const line = text.slice(start, stop).replace(trailingSpace, '')
    const entry = readPair(line, from + start)
    if (!entry || names.has(entry.name)) return undefined
    names.add(entry.name)
    entries.push(entry)
    start = stop + 1
  }
  return entries.length > 0 ? entries : undefined
}

function readPair(line: string, start: number): FrontMatterEntry | undefined {
  const [, name, value] = pair.exec(line) ?? []
  if (name === undefined || value === undefined || notText.test(name)) return undefined
  const read = readValue(value)
  if (!read) return undefined
  const end = start + line.length
  const span: Span = {start: end - value.length + read.inset, end: end - read.inset}
  return {
    name,
    key: {start, end: start + name.length},
    value: span,
    plain: read.plain,
    written: read.written,
    marks: [],
  }
}

interface Value {
  readonly plain: unknown
  readonly written: string | undefined
  /** The quotation mark on either side. */
  readonly inset: 0 | 1
}

function readValue(value: string): Value | undefined {
  const inside = quoted.exec(value)
  const text = inside ? (inside[1] ?? inside[2] ?? '') : value
  if (inside) return {plain: text, written: text, inset: 1}
  const items = list
    .exec(value)?.[1]
    ?.split(',')
    .map(item => item.trim())
  if (items) return items.every(isText) ? {plain: items, written: undefined, inset: 0} : undefined
  return words.test(value) && isText(value) ? {plain: value, written: value, inset: 0} : undefined
}

const isText = (value: string): boolean => value !== '' && !notText.test(value) && !endsWords.test(value)
