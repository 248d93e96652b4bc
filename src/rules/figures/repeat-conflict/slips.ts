import type {FigureBlock} from '../figure-blocks.js'
import type {PlacedFigure} from '../figure-in-block.js'
import {isHead} from '../heads.js'
import {readMeasure} from '../read-measure.js'
import {isSlip} from '../slip.js'
import {isOneThing, type Named, nameOf} from './name-of.js'

/** Two figures that are slips of one another. */
export interface Slip {
  readonly earlier: PlacedFigure
  readonly later: PlacedFigure
  readonly noun: string
}

/** The pairs of figures of running text that have the same digits in another order or scale and are called the same. */
export function* findSlips(blocks: readonly FigureBlock[]): Generator<Slip> {
  const seen = new Map<string, {readonly placed: PlacedFigure; readonly block: FigureBlock}[]>()
  for (const block of blocks) {
    if (block.prose.cell || block.prose.role === 'disclaimer' || isHead(block.prose)) continue
    for (const placed of block.figures) {
      const key = keyOf(placed)
      if (key === undefined) continue
      const before = seen.get(key) ?? []
      const found = before.find(other => isSlip(other.placed.figure, placed.figure) && isSame(other, {placed, block}))
      if (found) yield {earlier: found.placed, later: placed, noun: nameOf(placed)?.noun ?? ''}
      seen.set(key, [...before, {placed, block}])
    }
  }
}

/** `money USD 0124`: the digits in order of size. */
function keyOf({figure: {kind, unit, value, text, change}}: PlacedFigure): string | undefined {
  if (value === null || (kind !== 'money' && kind !== 'percent' && kind !== 'measure' && kind !== 'count'))
    return undefined
  if (change && change.role === 'from') return undefined
  const digits = /\d[\d,.]{0,20}/.exec(text)?.[0].replace(/\D/g, '') ?? ''
  if (digits.length < 2) return undefined
  return `${kind} ${kind === 'count' ? '' : unit} ${change?.role === 'delta'} ${[...digits].sort().join('')}`
}

interface Found {
  readonly placed: PlacedFigure
  readonly block: FigureBlock
}

function isSame(a: Found, b: Found): boolean {
  const [first, second] = [nameOf(a.placed), nameOf(b.placed)]
  if (!first || !second || !isOneThing(first, second) || !isOnePeriod(a, b, [first, second])) return false
  const [x, y] = [readMeasure(a.placed, a.block), readMeasure(b.placed, b.block)]
  if (!x || !y) return true
  return x.noun === y.noun && x.isFuture === y.isFuture && (x.owner === y.owner || x.owner === '' || y.owner === '')
}

/** Whether the sentences of two figures name no different periods. */
function isOnePeriod(a: Found, b: Found, [first, second]: readonly [Named, Named]): boolean {
  if (a.placed.prose === b.placed.prose && first.sentence.start === second.sentence.start) return false
  const periodsOf = ({block}: Found, {sentence}: Named): readonly string[] =>
    block.dates.flatMap(({start, period}) => (start >= sentence.start && start < sentence.end ? [period] : []))
  const [x, y] = [periodsOf(a, first), periodsOf(b, second)]
  return x.length === 0 || y.length === 0 || x.some(period => y.includes(period))
}
