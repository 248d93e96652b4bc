import type {Figure} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import {type DateSpan, datesByProse} from './dates-by-prose.js'
import type {DraftFigure} from './draft-figure.js'
import {findFigures, type ReleaseFacts} from './find-figures.js'
import type {FoundFigure} from './found-figure.js'
import {findChanges} from './refine/changes.js'
import {issuerDollar} from './refine/issuer-dollar.js'
import {repeatedNames} from './refine/repeated-names.js'
import {readTable} from './table/index.js'

/** Finds the figures of a release: numbers first, then what stands beside each says what it is. */
export default defineExtractor({
  kind: 'figures',
  after: ['dates'],
  extract(ctx) {
    const dates = datesByProse(ctx)
    const [dollar, names] = [issuerDollar(ctx), repeatedNames(ctx.prose)]
    const release = {dollar, names, key: [dollar, ...names].join()}
    const figures: Figure[] = []
    let nextChange = 1
    for (let i = 0; i < ctx.prose.length; ) {
      const blocks = blocksAt(ctx.prose, i)
      for (const found of readBlocks(blocks, {ctx, dates, release, nextChange})) {
        figures.push(toFigure(found, ctx))
        if (found.change) nextChange = Math.max(nextChange, found.change.id + 1)
      }
      i += blocks.length
    }
    return figures
  },
})

/** One block, or all the cells of a table. */
function blocksAt(prose: readonly Prose[], i: number): readonly Prose[] {
  const table = prose[i]?.cell?.at.table
  let end = i + 1
  while (table !== undefined && prose[end]?.cell?.at.table === table) end++
  return prose.slice(i, end)
}

interface Known {
  readonly ctx: ExtractContext
  readonly dates: ReadonlyMap<Prose, readonly DateSpan[]>
  readonly release: ReleaseFacts
  readonly nextChange: number
}

function readBlocks(blocks: readonly Prose[], known: Known): readonly FoundFigure[] {
  const [prose] = blocks
  if (!prose || prose.role === 'contacts') return []
  const {ctx, dates, release, nextChange} = known
  if (prose.cell) {
    const cells = blocks.map(cell => {
      const spans = dates.get(cell) ?? []
      const column = cell.cell?.at.column ?? 0
      return {
        prose: cell,
        column,
        text: cell.text.trim(),
        dates: spans,
        figures: findFigures(cell, {dates: spans, release}),
      }
    })
    const before = ctx.prose.slice(Math.max(0, prose.index - 3), prose.index)
    return readTable(cells, {before, dollar: release.dollar, firstChange: nextChange})
  }
  const figures = findFigures(prose, {dates: dates.get(prose) ?? [], release})
  const changes = findChanges(prose.text, figures, nextChange)
  return figures.map(figure => {
    const part = changes.get(figure)
    if (!part) return {prose, figure}
    const {change, subject, isBase} = part
    return {prose, figure: isBase ? withoutBase(figure) : figure, change, ...(subject ? {subject} : {})}
  })
}

/** “an increase over $5 million”, “higher than $5 million”: no figure is more than the older value it is compared with. */
const withoutBase = (figure: DraftFigure): DraftFigure =>
  figure.modifier === 'more-than' || figure.modifier === 'less-than' ? {...figure, modifier: null} : figure

function toFigure({prose, figure, change, subject, table}: FoundFigure, ctx: ExtractContext): Figure {
  const {start, end, kind, value, min, max, unit, modifier, iso, per} = figure
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
    ...(subject ? {subject} : {}),
    ...(change ? {change} : {}),
    ...(table ? {table: {row: table.row, column: table.column}} : {}),
  }
}
