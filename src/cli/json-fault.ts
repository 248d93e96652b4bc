import {PressrelError} from '../errors.js'
import {readLines} from '../source/index.js'

/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  readonly offset: number
  readonly expected: string
}

const space = /[\t\n\r ]{0,1000000}/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){0,1000000}"/y
const scalar = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?|true|false|null/y

/** What may come next. `item` and `member` are the first of a list and of a mapping, which may be empty. */
type Want = 'value' | 'item' | 'key' | 'member' | 'colon' | 'comma'

/** What `JSON.parse` said of a text, with the place and what should stand there. */
export function jsonError(text: string, file: string, cause: unknown): PressrelError {
  const fault = findJsonFault(text)
  if (!fault) return new PressrelError('E_CONFIG', 'is not JSON', {file, cause})
  const {line, column} = readLines(text).toPoint(fault.offset)
  const isComment = /^(?:#|\/[/*])/.test(text.slice(fault.offset, fault.offset + 2))
  const hint = isComment ? 'JSON has no comments; .pressrelrc.yaml has' : undefined
  return new PressrelError('E_CONFIG', `is not JSON: it wants ${fault.expected} here`, {
    file,
    line,
    column,
    hint,
    cause,
  })
}

/** Finds where a text stops being JSON; undefined where it does not. Node says so in words that change with its version. */
export function findJsonFault(text: string): JsonFault | undefined {
  /** The marks that close what is open. */
  const open: string[] = []
  let want: Want = 'value'
  for (let at = skip(space, text, 0); ; at = skip(space, text, at)) {
    if (want === 'comma' && open.length === 0) {
      return at === text.length ? undefined : {offset: at, expected: 'nothing more'}
    }
    const mark = text[at] ?? ''
    if (mark !== '' && mark === open.at(-1) && want !== 'value' && want !== 'key' && want !== 'colon') {
      open.pop()
      want = 'comma'
      at++
      continue
    }
    const next = advance(text, at, want, open)
    if (!next) return {offset: at, expected: expectedFor(want, open.at(-1))}
    at = next.at
    want = next.want
  }
}

/** One token on, where it is the one that is wanted. */
function advance(text: string, at: number, want: Want, open: string[]): {at: number; want: Want} | undefined {
  const mark = text[at]
  if (want === 'colon') return mark === ':' ? {at: at + 1, want: 'value'} : undefined
  if (want === 'comma') return mark === ',' ? {at: at + 1, want: open.at(-1) === '}' ? 'key' : 'value'} : undefined
  const isValue = want === 'value' || want === 'item'
  if (isValue && (mark === '{' || mark === '[')) {
    open.push(mark === '{' ? '}' : ']')
    return {at: at + 1, want: mark === '{' ? 'member' : 'item'}
  }
  const end = Math.max(skip(string, text, at), isValue ? skip(scalar, text, at) : at)
  return end === at ? undefined : {at: end, want: isValue ? 'comma' : 'colon'}
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function expectedFor(want: Want, closing = ''): string {
  if (want === 'value') return 'a value'
  if (want === 'item') return 'a value or ]'
  if (want === 'colon') return 'a colon'
  if (want === 'comma') return `a comma or ${closing}`
  return `a key in double quotation marks${want === 'member' ? ' or }' : ''}`
}
