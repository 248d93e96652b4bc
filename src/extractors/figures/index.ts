import type {Figure} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import {type DateSpan, datesByProse} from './dates-by-prose.js'
import type {DraftFigure} from './draft-figure.js'
import {type BlockScan, scanBlock} from './find/scan.js'
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
    const scans = ctx.prose.map(scanBlock)
    const [dollar, names] = [issuerDollar(ctx, scans), repeatedNames(ctx.prose, scans)]
    const release = {dollar, names, key: [dollar, ...names].join()}
    const figures: Figure[] = []
    let nextChange = 1
    for (let i = 0, end = 0; i < ctx.prose.length; i = end) {
      end = endOfTable(ctx.prose, i)
      for (const found of readBlocks(ctx.prose.slice(i, end), {ctx, scans, dates, release, nextChange})) {
        figures.push(toFigure(found, ctx))
        if (found.change) nextChange = Math.max(nextChange, found.change.id + 1)
      }
    }
    return figures
  },
})

/** Behind one block, or behind all the cells of a table. */
function endOfTable(prose: readonly Prose[], i: number): number {
  const table = prose[i]?.cell?.at.table
  let end = i + 1
  while (table !== undefined && prose[end]?.cell?.at.table === table) end++
  return end
}

interface Known {
  readonly ctx: ExtractContext
  /** Of each block of the release. */
  readonly scans: readonly BlockScan[]
  readonly dates: ReadonlyMap<Prose, readonly DateSpan[]>
  readonly release: ReleaseFacts
  readonly nextChange: number
}

const none: readonly FoundFigure[] = []

function readBlocks(blocks: readonly Prose[], known: Known): readonly FoundFigure[] {
  const [prose] = blocks
  if (!prose || prose.role === 'contacts') return none
  if (prose.cell) return readCells(blocks, known)
  const figures = figuresOf(prose, known)
  if (figures.length === 0) return none
  const changes = findChanges(prose.text, figures, known.nextChange)
  return figures.map(figure => {
    const part = changes.get(figure)
    if (!part) return {prose, figure}
    const {change, subject, isBase} = part
    return {prose, figure: isBase ? withoutBase(figure) : figure, change, ...(subject ? {subject} : {})}
  })
}

function figuresOf(prose: Prose, {scans, dates, release}: Known): readonly DraftFigure[] {
  const scan = scans[prose.index]
  return scan ? findFigures(prose, {scan, dates: dates.get(prose) ?? [], release}) : []
}

function readCells(blocks: readonly Prose[], known: Known): readonly FoundFigure[] {
  const cells = blocks.map(prose => ({
    prose,
    column: prose.cell?.at.column ?? 0,
    text: prose.text.trim(),
    dates: known.dates.get(prose) ?? [],
    figures: figuresOf(prose, known),
  }))
  const first = blocks[0]?.index ?? 0
  const before = known.ctx.prose.slice(Math.max(0, first - 3), first)
  return readTable(cells, {before, dollar: known.release.dollar, firstChange: known.nextChange})
}

/** “an increase over $5 million”, “higher than $5 million”: no figure is more than the older value it is compared with. */
const withoutBase = (figure: DraftFigure): DraftFigure =>
  figure.modifier === 'more-than' || figure.modifier === 'less-than' ? {...figure, modifier: null} : figure

/** The figure as the contract has it; what is not known has no key. */
function toFigure({prose, figure, change, subject, table}: FoundFigure, ctx: ExtractContext): Figure {
  const {start, end, kind, value, min, max, unit, modifier, iso, per} = figure
  const span = ctx.textSpan(prose, start, end)
  const out: {-readonly [K in keyof Figure]: Figure[K]} =
    min === undefined || max === undefined
      ? {...span, kind, value, unit, modifier}
      : {...span, kind, value, min, max, unit, modifier}
  if (iso) out.iso = iso
  if (per) out.per = per
  if (subject) out.subject = subject
  if (change) out.change = change
  if (table) out.table = {row: table.row, column: table.column}
  return out
}
