import type {Draft} from '../../draft/index.js'
import type {Span} from '../../source/index.js'

/** What a comment tells pressrel to do. */
export type DirectiveVerb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line'

/** The verbs there are. */
export const directiveVerbs: readonly DirectiveVerb[] = ['disable', 'enable', 'disable-line', 'disable-next-line']

/** A rule as a comment names it, and where. */
export interface DirectiveName {
  readonly name: string
  readonly span: Span
}

/** A comment that speaks to pressrel: `<!-- pressrel-disable-line dates/weekday -- the fair moved -->`. */
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
  /** The lines on which it begins and ends, from 1. */
  readonly firstLine: number
  readonly lastLine: number
}

const comment = /<!--\s{0,4}pressrel-([A-Za-z-]{1,40})([\s\S]{0,600}?)-->/g
const kept = new WeakMap<Draft, readonly Directive[]>()

/** The comments of a draft that speak to pressrel, in order. They mean the same in Markdown and in plain text. */
export function readDirectives(draft: Draft): readonly Directive[] {
  const known = kept.get(draft)
  if (known) return known
  const {value} = draft.source
  const found = value.includes('pressrel-') ? [...value.matchAll(comment)].map(match => toDirective(draft, match)) : []
  kept.set(draft, found)
  return found
}

function toDirective({lines}: Draft, match: RegExpExecArray): Directive {
  const [whole, word = '', rest = ''] = match
  // “pressrel-disable-->” and “pressrel-disable--” swallow the hyphens of what follows.
  const verb = withoutLastHyphens(word)
  const verbStart = match.index + whole.indexOf(`pressrel-${word}`)
  const verbSpan = {start: verbStart, end: verbStart + 'pressrel-'.length + verb.length}
  const dashes = /(?:^|\s)--\s/.exec(rest)
  const named = dashes ? rest.slice(0, dashes.index) : rest
  const span = {start: match.index, end: match.index + whole.length}
  return {
    verb,
    verbSpan,
    names: readNames(named, verbStart + 'pressrel-'.length + word.length),
    reason: dashes ? rest.slice(dashes.index + dashes[0].length).trim() : undefined,
    span,
    firstLine: lines.toPoint(span.start).line,
    lastLine: lines.toPoint(span.end).line,
  }
}

function readNames(text: string, from: number): readonly DirectiveName[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({0: name, index}) => ({
    name,
    span: {start: from + index, end: from + index + name.length},
  }))
}

function withoutLastHyphens(word: string): string {
  let end = word.length
  while (word[end - 1] === '-') end--
  return word.slice(0, end)
}
