import type {Draft} from '../../draft/index.js'
import {findFrontMatter} from '../../markdown/index.js'
import {lastStartingBy, type Span} from '../../source/index.js'
import {findShapes} from './shapes.js'

/** A comment that speaks to pressrel, as it stands. */
export interface CommentText {
  /** The whole comment. */
  readonly span: Span
  readonly form: 'html' | 'yaml'
  /** What follows `pressrel-`, and where. */
  readonly word: string
  readonly wordStart: number
  /** What follows that, up to the end of the comment. */
  readonly rest: string
}

const html = /<!--\s{0,4}pressrel-([A-Za-z-]{1,40})([\s\S]{0,600}?)-->/g
/** `title: Acme opens a plant # pressrel-disable-line tone/hype` */
const yaml = /(?:^|[ \t])(#[ \t]{0,4}pressrel-([A-Za-z-]{1,40})([^\r\n]{0,600}))/gm

/** A string that is still open has no comment in it: `title: "Acme # 1"`. */
const openString = /:[ \t]{1,8}(?:"[^"\r\n]{0,1000}|'[^'\r\n]{0,1000})$/

/** The comments in a text that speak to pressrel, in order; those in code are examples of such. */
export function findComments(draft: Draft): readonly CommentText[] {
  const {value} = draft.source
  if (!value.includes('pressrel-')) return []
  const found = [...value.matchAll(html)].map(match => toComment('html', match, 0, match[1], match[2]))
  const isCodePossible = found.length > 0 && /`|~~~|^(?: {4}|\t)/m.test(value)
  const code = isCodePossible ? findShapes(draft).filter(({type}) => type === 'code') : []
  const isCode = ({start, end}: Span): boolean => {
    const around = code[lastStartingBy(code, start, shape => shape.span.start)]
    return around !== undefined && end <= around.span.end
  }
  const real = found.filter(({span}) => !isCode(span))
  return [...findYamlComments(draft), ...real].sort((a, b) => a.span.start - b.span.start)
}

function findYamlComments({source: {value, format}}: Draft): readonly CommentText[] {
  const block = format === 'markdown' ? findFrontMatter(value)?.inner : undefined
  if (!block) return []
  const matches = value.slice(0, block.end).matchAll(yaml)
  return [...matches]
    .filter(({index}) => index >= block.start - 1 && !openString.test(value.slice(0, index)))
    .map(match => toComment('yaml', match, match[0].length - (match[1] ?? '').length, match[2], match[3]))
}

function toComment(
  form: CommentText['form'],
  {0: whole, index}: RegExpExecArray,
  before: number,
  word = '',
  rest = '',
): CommentText {
  const start = index + before
  const text = whole.slice(before).trimEnd()
  const wordStart = start + text.indexOf('pressrel-') + 'pressrel-'.length
  return {span: {start, end: start + text.length}, form, word, wordStart, rest}
}
