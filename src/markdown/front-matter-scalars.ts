import type {Scalar} from 'yaml'
import type {Span} from '../source/index.js'
import type {Mark} from './types.js'

/** Where the words of a scalar stand in the YAML text: inside its quotation marks. */
export function scalarSpan(scalar: Scalar, yaml: string): Span {
  const [start = 0, end = 0] = scalar.range ?? []
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  if (isQuoted) return {start: start + 1, end: end - 1}
  if (scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') return {start, end}
  const body = yaml.slice(start, end)
  const first = body.search(/[\r\n]/)
  const from = first < 0 ? start : start + first + (/^\s*/.exec(body.slice(first))?.[0].length ?? 0)
  return {start: from, end: start + body.trimEnd().length}
}

/** Longest first, so that `\u00e9` is not read as `\u`. */
const escape = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])/g
const lineBreak = /[ \t]{0,200}(?:\r\n|\n|\r)[ \t]{0,200}/g

/** The places inside a scalar where YAML and reader differ: escapes, doubled marks, the indentation of folded lines. */
export function scalarMarks(scalar: Scalar, yaml: string): readonly Mark[] {
  const span = scalarSpan(scalar, yaml)
  const body = yaml.slice(span.start, span.end)
  const marks: Mark[] = []
  const add = (at: number, length: number, text: string): void => {
    marks.push({start: span.start + at, end: span.start + at + length, text})
  }
  if (scalar.type === 'QUOTE_SINGLE') for (const match of body.matchAll(/''/g)) add(match.index, 2, "'")
  if (scalar.type === 'QUOTE_DOUBLE')
    for (const match of body.matchAll(escape)) add(match.index, match[0].length, unescape(match[0]))
  if (/[\r\n]/.test(body)) for (const match of body.matchAll(lineBreak)) add(match.index, match[0].length, ' ')
  return marks.sort((a, b) => a.start - b.start)
}

const named: Readonly<Record<string, string>> = {
  n: ' ',
  r: ' ',
  t: ' ',
  _: '\u00a0',
  N: ' ',
  L: ' ',
  P: ' ',
  e: '',
  '0': '',
  a: '',
  b: '',
  v: ' ',
  f: ' ',
}

function unescape(written: string): string {
  const letter = written[1] ?? ''
  if (letter === 'x' || letter === 'u' || letter === 'U') {
    const code = Number.parseInt(written.slice(2), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  }
  return named[letter] ?? letter
}
