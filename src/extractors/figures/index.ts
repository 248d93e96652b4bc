import type {Figure} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import {datesByProse} from './dates-by-prose.js'
import type {DraftFigure} from './draft-figure.js'
import {findFigures} from './find-figures.js'
import {findChanges} from './refine/changes.js'
import {issuerDollar} from './refine/issuer-dollar.js'
import {repeatedNames} from './refine/repeated-names.js'

/** Finds the figures of a release: numbers first, then what stands beside each says what it is. */
export default defineExtractor({
  kind: 'figures',
  after: ['dates'],
  extract(ctx) {
    const dates = datesByProse(ctx)
    const release = {dollar: issuerDollar(ctx), names: repeatedNames(ctx.prose)}
    const figures: Figure[] = []
    let changes = 0
    for (const prose of ctx.prose) {
      if (prose.role === 'contacts') continue
      const drafts = findFigures(prose, dates.get(prose) ?? [], release)
      const found = prose.role === 'table' ? undefined : findChanges(prose.text, drafts, changes + 1)
      for (const draft of drafts) figures.push(toFigure(draft, prose, ctx, found?.get(draft)))
      for (const {id} of found?.values() ?? []) changes = Math.max(changes, id)
    }
    return figures
  },
})

function toFigure(draft: DraftFigure, prose: Prose, ctx: ExtractContext, change: Figure['change']): Figure {
  const {start, end, kind, value, min, max, unit, modifier, iso, per} = draft
  return {
    ...ctx.textSpan(prose, start, end),
    kind,
    value,
    ...(min === undefined ? {} : {min}),
    ...(max === undefined ? {} : {max}),
    unit,
    modifier,
    ...(iso ? {iso} : {}),
    ...(per ? {per} : {}),
    ...(change ? {change} : {}),
    ...(prose.cell ? {table: {row: prose.cell.row, column: prose.cell.column}} : {}),
  }
}
