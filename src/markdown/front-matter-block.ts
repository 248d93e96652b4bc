import {lineEndAt, type Span} from '../source/index.js'

/** A front matter block as it stands in the source, not yet read. */
export interface RawFrontMatter {
  /** The fences and all between them, with the line ending after the closing fence. */
  readonly span: Span
  /** What stands between the fences. */
  readonly inner: Span
  readonly language: 'yaml' | 'toml' | 'other'
  /** False when the closing fence is missing; the block is then the opening fence alone. */
  readonly isClosed: boolean
}

const opening = /^\uFEFF?(---|\+\+\+)([^\r\n]{0,40})(\r\n|\n|\r)/
const key = /^[\w-]{1,60}[ \t]{0,4}[:=]/

/** Finds front matter at the head of a text; undefined when it opens with none (a thematic break is none). */
export function findFrontMatter(value: string): RawFrontMatter | undefined {
  const match = opening.exec(value)
  if (!match) return undefined
  const fence = match[1] ?? '---'
  const name = (match[2] ?? '').trim().toLowerCase()
  if (name !== '' && !/^[a-z]{1,20}$/.test(name)) return undefined
  const language = fence === '+++' ? 'toml' : name === '' || name === 'yaml' || name === 'yml' ? 'yaml' : 'other'
  const start = match[0].length
  const close = findFence(value, fence, start)
  const looksRight = key.test(value.slice(start, start + 80))
  if (!close) {
    const isFrontMatter = looksRight && language !== 'other'
    return isFrontMatter
      ? {span: {start: 0, end: start}, inner: {start, end: start}, language, isClosed: false}
      : undefined
  }
  const isEmpty = value.slice(start, close.start).trim() === ''
  if (!looksRight && !isEmpty && language === 'yaml' && name === '' && !mayBeYaml(value.slice(start, close.start)))
    return undefined
  return {span: {start: 0, end: close.end}, inner: {start, end: close.start}, language, isClosed: true}
}

/** A comment, a list or a broken key may open front matter; prose between two thematic breaks does not. */
function mayBeYaml(text: string): boolean {
  return /^\s{0,8}(?:#|- |\{|\[|"|&|\*|[\w-]{1,60}[ \t]{0,4}:)/.test(text) || /^[\w -]{1,60}:[ \t]/m.test(text)
}

function findFence(value: string, fence: string, from: number): Span | undefined {
  let at = from
  while (at <= value.length) {
    const end = lineEndAt(value, at)
    if (value.slice(at, end.text).trimEnd() === fence) return {start: at, end: end.next}
    if (end.next >= value.length && end.text >= value.length) return undefined
    at = end.next
  }
  return undefined
}
