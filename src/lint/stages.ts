import type {Draft} from '../draft/index.js'
import type {Prose} from '../prose/index.js'
import type {VisitorKey} from './visitors.js'

/** Something in the text that is handed to rules: which visitor, where it stands, and with what. */
export interface Stage {
  readonly key: VisitorKey
  readonly at: number
  readonly first: unknown
  readonly second?: unknown
}

/**
 * Prose, sentences, quotations and mentions as one list in source order, only of the kinds that somebody visits: without
 * a `figure` handler no figure is ever extracted.
 */
export function listStages(draft: Draft, isVisited: (key: VisitorKey) => boolean): readonly Stage[] {
  const stages: Stage[] = []
  const add = (key: VisitorKey, at: number, first: unknown, second?: unknown): void =>
    void stages.push({key, at, first, second})
  if (isVisited('prose') || isVisited('sentence')) for (const prose of draft.prose) addProse(prose, isVisited, add)
  if (isVisited('quotation'))
    for (const quotation of draft.quotations) add('quotation', quotation.prose.source.start, quotation)
  if (isVisited('quote'))
    for (const quote of draft.mentions.quotes) add('quote', quote.segments[0]?.position.start.offset ?? 0, quote)
  if (isVisited('figure'))
    for (const figure of draft.mentions.figures) add('figure', figure.position.start.offset, figure)
  if (isVisited('date')) for (const date of draft.mentions.dates) add('date', date.position.start.offset, date)
  // The sort is stable: what starts together keeps the order above.
  return stages.sort((a, b) => a.at - b.at)
}

function addProse(
  prose: Prose,
  isVisited: (key: VisitorKey) => boolean,
  add: (key: VisitorKey, at: number, first: unknown, second?: unknown) => void,
): void {
  const at = prose.source.start
  if (isVisited('prose')) add('prose', at, prose)
  for (const sentence of isVisited('sentence') ? prose.sentences : []) add('sentence', at, sentence, prose)
}
