import {type Hover, MarkupKind} from 'vscode-languageserver/node'
import {contains, type Span, spanOf} from '../../source/index.js'
import type {ReadCheck} from '../check.js'
import {checkOf} from '../of-document.js'
import {positionIn} from '../params.js'
import {toOffset, toRange} from '../places.js'
import {shortPage} from '../rule-pages.js'
import type {Session} from '../session.js'
import {dateWords, figureWords, quoteWords} from './mention-words.js'

/** Something to be said about a stretch of a release. */
interface Remark {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** `textDocument/hover`: what the rules are about whose findings stand at a place, and who is quoted or what is meant there. */
export async function hover(session: Session, params: unknown): Promise<Hover | null> {
  const check = await checkOf(session, params)
  if (!check) return null
  const {lines} = check.draft
  const offset = toOffset(lines, positionIn(params))
  const remarks = [...aboutFindings(check, offset), ...aboutMentions(check, offset)]
  const [narrowest] = [...remarks].sort((a, b) => lengthOf(a.span) - lengthOf(b.span))
  if (!narrowest) return null
  const text = remarks.map(remark => remark.text).join('\n\n---\n\n')
  const isMarkdown = session.client.markdownHover
  return {
    contents: isMarkdown
      ? {kind: MarkupKind.Markdown, value: text}
      : {kind: MarkupKind.PlainText, value: withoutMarkup(text)},
    range: toRange(lines, narrowest.span),
  }
}

const lengthOf = ({start, end}: Span): number => end - start

function aboutFindings({findings, config}: ReadCheck, offset: number): readonly Remark[] {
  const here = findings.filter(({position}) => isAt(spanOf(position), offset))
  const first = here.filter(({rule}, i) => here.findIndex(other => other.rule === rule) === i)
  return first.map(({rule, position}) => {
    const summary = config.definitions.find(([id]) => id === rule)?.[1].summary ?? ''
    return {span: spanOf(position), text: shortPage(rule, summary)}
  })
}

function aboutMentions({draft}: ReadCheck, offset: number): readonly Remark[] {
  const {quotes, figures, dates} = draft.mentions
  const remarks = [
    ...quotes.flatMap(quote => quote.segments.map(({position}) => ({span: spanOf(position), text: quoteWords(quote)}))),
    ...figures.map(figure => ({span: spanOf(figure.position), text: figureWords(figure)})),
    ...dates.map(date => ({span: spanOf(date.position), text: dateWords(date)})),
  ]
  return remarks.filter(({span}) => isAt(span, offset))
}

/** A place is between two characters: both sides of it count. */
const isAt = (span: Span, offset: number): boolean => contains(span, {start: offset, end: offset})

const withoutMarkup = (text: string): string => text.replace(/^```\w{0,20}\n?/gm, '').replace(/\*\*|`/g, '')
