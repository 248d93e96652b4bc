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
const list = /^\[((?:[A-Za-z][\w -]*|"[\w -]*")(?:, ?(?:[A-Za-z][\w -]*|"[\w -]*"))*)\]$/
/** `tags:`, whose list stands below it, one `- item` a line, all as far to the right. */
const listKey = /^([A-Za-z_][\w-]{0,60}):$/
const listItem = /^( {0,8})- {1,4}(\S.{0,2000})$/

/**
 * Reads front matter in which every line is a key and a value of the plainest kind: words, words in quotation marks, `true` or `false`, a
 * list of words in brackets, or one item a line below its key. Undefined where anything else stands; the YAML parser reads it then. `from`
 * is where the text starts in the source.
 */
export function readPlainPairs(text: string, from: number): readonly FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = []
  const names = new Set<string>()
  const lines = linesOf(text, from)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const items = itemsBelow(lines, at)
    const entry = line && (items.length > 0 ? readList(line, items) : readPair(line))
    if (!entry || names.has(entry.name)) return undefined
    names.add(entry.name)
    entries.push(entry)
    at += items.length
  }
  return entries.length > 0 ? entries : undefined
}

interface Line {
  readonly text: string
  readonly start: number
  /** Behind its line break. */
  readonly next: number
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const stop = feed < 0 ? text.length : feed
    lines.push({text: text.slice(start, stop).replace(trailingSpace, ''), start: from + start, next: from + stop + 1})
    start = stop + 1
  }
  return lines
}

/** The lines below a key that are items of its list. */
function itemsBelow(lines: readonly Line[], at: number): readonly Line[] {
  if (!listKey.test(lines[at]?.text ?? '')) return []
  let end = at + 1
  while (listItem.test(lines[end]?.text ?? '')) end++
  return lines.slice(at + 1, end)
}

function readList({text, start}: Line, items: readonly Line[]): FrontMatterEntry | undefined {
  const name = text.slice(0, -1)
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || notText.test(name)) return undefined
  const indent = first.text.indexOf('-')
  const plain: unknown[] = []
  for (const item of items) {
    const [, space = '', words = ''] = listItem.exec(item.text) ?? []
    const read = space.length === indent ? readScalar(words) : undefined
    if (!read) return undefined
    plain.push(read.plain)
  }
  const key = {start, end: start + name.length}
  // To YAML, the line break belongs to the list.
  const value = {start: first.start + indent, end: last.next}
  return {name, key, value, plain, written: undefined, marks: []}
}

function readPair({text: line, start}: Line): FrontMatterEntry | undefined {
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
  const items = list
    .exec(value)?.[1]
    ?.split(',')
    .map(item => item.trim())
  if (!items) return readScalar(value)
  const scalars = items.map(item => readScalar(item)).filter(scalar => scalar !== undefined)
  return scalars.length === items.length
    ? {plain: scalars.map(({plain}) => plain), written: undefined, inset: 0}
    : undefined
}

function readScalar(value: string): Value | undefined {
  const inside = quoted.exec(value)
  const text = inside ? (inside[1] ?? inside[2] ?? '') : value
  if (inside) return {plain: text, written: text, inset: 1}
  if (value === 'true' || value === 'false') return {plain: value === 'true', written: value, inset: 0}
  return words.test(value) && isText(value) ? {plain: value, written: value, inset: 0} : undefined
}

const isText = (value: string): boolean => value !== '' && !notText.test(value) && !endsWords.test(value)
