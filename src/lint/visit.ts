import type {ReleaseContent} from '../ast/index.js'
import type {Draft} from '../draft/index.js'
import {overlaps, type Span, spanOf} from '../source/index.js'
import type {Visitors} from './types.js'

/** The handlers of all rules by what they visit. */
export type Handlers = ReadonlyMap<keyof Visitors, readonly ((...args: never[]) => void)[]>

type Handle = (key: keyof Visitors, ...args: unknown[]) => void

/**
 * Walks a draft once: the release and its children in order, and in each child its prose with sentences, quotations
 * and mentions. What nobody visits is not computed: without a `figure` handler no figure is ever extracted.
 */
export function visitDraft(draft: Draft, handlers: Handlers): void {
  const handle: Handle = (key, ...args) => {
    // A handler is registered under the key that declares its arguments.
    for (const handler of handlers.get(key) ?? []) (handler as (...args: unknown[]) => void)(...args)
  }
  for (const problem of handlers.has('problem') ? draft.problems : []) handle('problem', problem)
  handle('release', draft.release)
  const stages = queueStages(draft, handlers)
  for (const node of draft.release.children) visitChild(node, stages, handle)
  stages.rest(handle)
  handle('release:exit', draft.release)
}

function visitChild(node: ReleaseContent, stages: Stages, handle: Handle): void {
  const isOwn = isPrast(node.type)
  if (isOwn) handle(node.type, node)
  if (node.position) stages.within(spanOf(node.position), handle)
  if (isOwn) handle(`${node.type}:exit` as keyof Visitors, node)
}

const prastTypes = [
  'releaseLine',
  'headline',
  'subheadline',
  'lead',
  'section',
  'boilerplate',
  'disclaimer',
  'contacts',
  'endMark',
] as const

function isPrast(type: string): type is (typeof prastTypes)[number] {
  return prastTypes.some(known => known === type)
}

interface Stages {
  /** Hands over what starts before the end of a span and has not been handed over yet. */
  within(span: Span, handle: Handle): void
  rest(handle: Handle): void
}

interface Item {
  readonly at: number
  readonly key: keyof Visitors
  readonly args: readonly unknown[]
}

/** Prose, sentences, quotations and mentions as one list in source order, only of the kinds that somebody visits. */
function queueStages(draft: Draft, handlers: Handlers): Stages {
  const items: Item[] = []
  const add = (key: keyof Visitors, at: number, ...args: unknown[]): void => void items.push({at, key, args})
  const wantsProse = handlers.has('prose')
  const wantsSentences = handlers.has('sentence')
  for (const prose of wantsProse || wantsSentences ? draft.prose : []) {
    if (wantsProse) add('prose', prose.source.start, prose)
    for (const sentence of wantsSentences ? prose.sentences : []) add('sentence', prose.source.start, sentence, prose)
  }
  for (const quotation of handlers.has('quotation') ? draft.quotations : [])
    add('quotation', quotation.prose.source.start, quotation)
  for (const quote of handlers.has('quote') ? draft.mentions.quotes : [])
    add('quote', quote.segments[0]?.position.start.offset ?? 0, quote)
  for (const figure of handlers.has('figure') ? draft.mentions.figures : [])
    add('figure', figure.position.start.offset, figure)
  for (const date of handlers.has('date') ? draft.mentions.dates : []) add('date', date.position.start.offset, date)
  const sorted = items.map((item, i) => ({item, i})).sort((a, b) => a.item.at - b.item.at || a.i - b.i)
  let next = 0
  const handOver = (end: number, handle: Handle): void => {
    for (; next < sorted.length; next++) {
      const entry = sorted[next]
      if (!entry || entry.item.at >= end) return
      handle(entry.item.key, ...entry.item.args)
    }
  }
  return {
    within: (span, handle) => handOver(span.end, handle),
    rest: handle => handOver(Number.POSITIVE_INFINITY, handle),
  }
}

/** Whether a span touches one of many. */
export function touches(span: Span, others: readonly Span[]): boolean {
  return others.some(other => overlaps(span, other))
}
