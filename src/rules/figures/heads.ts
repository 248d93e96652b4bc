import type {Prose} from '../../prose/index.js'
import type {FigureBlock} from './figure-blocks.js'
import type {PlacedFigure} from './figure-in-block.js'

/**
 * Whether a block is a headline or subhead; one that ends as a sentence does, or holds several, tells and is text, unless it is
 * set as a heading (“# …”).
 */
export function isHead({role, text, sentences, runs, marked, source}: Prose): boolean {
  if (role === 'headline') return true
  if (role !== 'subheadline' || sentences.length !== 1 || /[:”"]\s*$/.test(text)) return false
  const isHeading = marked.length === 0 && (runs[0]?.source ?? source.start) > source.start
  return isHeading || !/\.\s*$/.test(text)
}

/** The figures of a headline that a reader will look for below: amounts, percentages, measures and counts of ten and more. */
export function promises(block: FigureBlock): readonly PlacedFigure[] {
  return block.figures.filter(({figure, prose, start}) => {
    const {kind, value, unit, text} = figure
    if (value === null) return false
    if (kind === 'money' || kind === 'percent' || kind === 'measure') return /\d/.test(text) && Math.abs(value) !== 100
    // “all 50 states”, “Top 20” say no more than the words do.
    const isName = /\b(?:all|top|no\.|of|class|season|phase|series|round)\s$/i.test(
      prose.text.slice(Math.max(0, start - 9), start),
    )
    return kind === 'count' && unit !== null && value >= 10 && /\d/.test(text) && !isName
  })
}
