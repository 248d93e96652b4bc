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
    const known = {ctx, scans, dates, release}
    let nextChange = 1
    for (let i = 0, end = 0; i < ctx.prose.length; i = end) {
      end = endOfTable(ctx.prose, i)
      for (const found of readBlocks(i, end, known, nextChange)) {
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
}

const none: readonly FoundFigure[] = []

/** The figures of one block, or of the cells of a table; their changes count from `nextChange`. */
function readBlocks(from: number, end: number, known: Known, nextChange: number): readonly FoundFigure[] {
  const prose = known.ctx.prose[from]
  if (!prose || prose.role === 'contacts') return none
  if (prose.cell) return readCells(known.ctx.prose.slice(from, end), known, nextChange)
  const figures = figuresOf(prose, known)
  if (figures.length === 0) return none
  const changes = findChanges(prose.text, figures, nextChange)
  return figures.map(figure => {
    const part = changes.get(figure)
    if (!part) return {prose, figure}
    const {change, subject, isBase} = part
    return {prose, figure: isBase ? withoutBase(figure) : figure, change, ...(subject ? {subject} : {})}
  })
}

function figuresOf(prose: Prose, {scans, dates, release}: Known): readonly DraftFigure[] {
  const scan = scans[prose.index]
  // Most blocks hold no number at all.
  if (!scan || scan.places.length === 0) return []
  return findFigures(prose, {scan, dates: dates.get(prose) ?? [], release})
}

function readCells(blocks: readonly Prose[], known: Known, nextChange: number): readonly FoundFigure[] {
  const cells = blocks.map(prose => ({
    prose,
    column: prose.cell?.at.column ?? 0,
    text: prose.text.trim(),
    dates: known.dates.get(prose) ?? [],
    figures: figuresOf(prose, known),
  }))
  const first = blocks[0]?.index ?? 0
  const before = known.ctx.prose.slice(Math.max(0, first - 3), first)
  return readTable(cells, {before, dollar: known.release.dollar, firstChange: nextChange})
}

/** “an increase over $5 million”, “higher than $5 million”: no figure is more than the older value it is compared with. */
const withoutBase = (figure: DraftFigure): DraftFigure =>
  figure.modifier === 'more-than' || figure.modifier === 'less-than' ? {...figure, modifier: null} : figure

/** The figure as the contract has it; what is not known has no key. */
function toFigure({prose, figure, change, subject, table}: FoundFigure, ctx: ExtractContext): Figure {
  const {start, end, kind, value, min, max, unit, modifier, iso, per} = figure
  const span = ctx.textSpan(prose, start, end)
  const {text, position, raw} = span
  const out: {-readonly [K in keyof Figure]: Figure[K]} =
    min === undefined || max === undefined
      ? raw === undefined
        ? {text, position, kind, value, unit, modifier}
        : {text, position, raw, kind, value, unit, modifier}
      : {...span, kind, value, min, max, unit, modifier}
  if (iso) out.iso = iso
  if (per) out.per = per
  if (subject) out.subject = subject
  if (change) out.change = change
  if (table) out.table = {row: table.row, column: table.column}
  return out
}
