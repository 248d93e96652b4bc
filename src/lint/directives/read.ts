import type {Draft} from '../../draft/index.js'
import {firstEndingAfter, type Span} from '../../source/index.js'
import {onceFor} from '../once-for.js'
import {type CommentText, findComments} from './comments.js'

/** What a comment tells pressrel to do. */
export type DirectiveVerb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line'

/** The verbs there are. */
export const directiveVerbs: readonly DirectiveVerb[] = ['disable', 'enable', 'disable-line', 'disable-next-line']

/** A rule as a comment names it, and where. */
export interface DirectiveName {
  readonly name: string
  readonly span: Span
}

/**
 * A comment that speaks to pressrel: `<!-- pressrel-disable-line dates/weekday -- the fair moved -->`, or in front matter
 * `# pressrel-disable-line dates/weekday -- the fair moved`.
 */
export interface Directive {
  /** As written; any other word than those of `directiveVerbs` does nothing. */
  readonly verb: string
  readonly verbSpan: Span
  /** The rules it names; none: all of them. */
  readonly names: readonly DirectiveName[]
  /** What stands after ` -- `. */
  readonly reason: string | undefined
  /** The whole comment. */
  readonly span: Span
  readonly form: CommentText['form']
  /** The lines on which it begins and ends, from 1. */
  readonly firstLine: number
  readonly lastLine: number
  /** The next line with words on it; past the last line where there is none. */
  readonly nextLine: number
}

/** The comments of a draft that speak to pressrel, in order. They mean the same in Markdown and in plain text. */
export const readDirectives: (draft: Draft) => readonly Directive[] = onceFor(draft => {
  const comments = findComments(draft)
  const spans = comments.map(({span}) => span)
  const nextLines = new Map<number, number>()
  // From the last, so that each looks no further than the one below it has looked.
  return comments
    .toReversed()
    .map(comment => toDirective(draft, comment, lastLine => lineWithWords(draft, lastLine + 1, spans, nextLines)))
    .reverse()
})

/** The first line from one on that holds words; `known` is what was found out for other lines. */
function lineWithWords(
  {source: {value}, lines}: Draft,
  from: number,
  comments: readonly Span[],
  known: Map<number, number>,
): number {
  let line = from
  let found = known.get(line)
  while (found === undefined) {
    const hasNone = line <= lines.count && !hasWords(value, lines.startOf(line), lines.startOf(line + 1), comments)
    if (hasNone) found = known.get(++line)
    else found = line
  }
  known.set(from, found)
  return found
}

/** Two hyphens, and what a word processor makes of them. */
const dashes = /(?:^|\s)(?:-{2,20}|[–—])/

function toDirective({lines}: Draft, comment: CommentText, nextLineAfter: (line: number) => number): Directive {
  const {span, form, word, wordStart, rest} = comment
  // “pressrel-disable-->” and “pressrel-disable--” swallow the hyphens of what follows.
  const verb = withoutLastHyphens(word)
  const reason = dashes.exec(rest)
  const named = reason ? rest.slice(0, reason.index) : rest
  const lastLine = lines.toPoint(span.end).line
  return {
    verb,
    verbSpan: {start: wordStart - 'pressrel-'.length, end: wordStart + verb.length},
    names: readNames(named, wordStart + word.length),
    reason: reason ? rest.slice(reason.index + reason[0].length).trim() : undefined,
    span,
    form,
    firstLine: lines.toPoint(span.start).line,
    lastLine,
    nextLine: nextLineAfter(lastLine),
  }
}

/** Whether a line holds more than the marks of a quotation block and comments that speak to pressrel. */
function hasWords(value: string, start: number, end: number, comments: readonly Span[]): boolean {
  let at = start
  for (let i = firstEndingAfter(comments, start); i < comments.length; i++) {
    const comment = comments[i]
    if (!comment || comment.start >= end) break
    if (/[^\s>]/.test(value.slice(at, comment.start))) return true
    at = Math.max(at, comment.end)
  }
  return /[^\s>]/.test(value.slice(at, end))
}

/** A comment over several lines of a quotation block has the marks of that in it. */
function readNames(text: string, from: number): readonly DirectiveName[] {
  return [...text.matchAll(/[^\s,]+/g)]
    .filter(({0: name}) => !/^>+$/.test(name))
    .map(({0: name, index}) => ({name, span: {start: from + index, end: from + index + name.length}}))
}

function withoutLastHyphens(word: string): string {
  let end = word.length
  while (word[end - 1] === '-') end--
  return word.slice(0, end)
}
