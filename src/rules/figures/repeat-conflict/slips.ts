import type {Figure} from '../../../ast/index.js'
import type {FigureBlock} from '../figure-blocks.js'
import type {PlacedFigure} from '../figure-in-block.js'
import {isHead} from '../heads.js'
import {readMeasure} from '../read-measure.js'
import {sharedNouns} from '../shared-noun.js'
import {isSlip} from '../slip.js'
import {isOneThing, type Named, nameOf, type Place, placeOf} from './name-of.js'

/** Two figures that are slips of one another. */
export interface Slip {
  readonly earlier: PlacedFigure
  readonly later: PlacedFigure
  readonly noun: string
}

/** The pairs of figures of running text that have the same digits in another order or scale and are called the same. */
export function* findSlips(blocks: readonly FigureBlock[]): Generator<Slip> {
  const seen = new Map<string, Kept[]>()
  for (const block of blocks) {
    if (block.prose.cell || block.prose.role === 'disclaimer' || isHead(block.prose)) continue
    for (const [at, figure] of block.found.entries()) {
      const key = keyOf(figure)
      if (key === undefined) continue
      const before = seen.get(key) ?? []
      const own = {figure, block, at}
      const slip = slipAmong(before, own)
      if (slip) yield slip
      seen.set(key, [...before, own])
    }
  }
}

/** A figure of a block by its place among those of the block. */
interface Kept {
  readonly figure: Figure
  readonly block: FigureBlock
  readonly at: number
}

function slipAmong(before: readonly Kept[], own: Kept): Slip | undefined {
  for (const other of before) {
    if (!isSlip(other.figure, own.figure, 2)) continue
    const [earlier, later] = [other.block.figures[other.at], own.block.figures[own.at]]
    if (!earlier || !later) continue
    const noun = nounOfBoth({placed: earlier, block: other.block}, {placed: later, block: own.block})
    if (noun !== undefined) return {earlier, later, noun}
  }
  return undefined
}

/** `money USD 0124`: the digits in order of size. */
function keyOf({kind, unit, value, text, change}: Figure): string | undefined {
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

/** What both figures measure; undefined where they may be of two things. */
function nounOfBoth(a: Found, b: Found): string | undefined {
  const [first, second] = [placeOf(a.placed), placeOf(b.placed)]
  if (!first || !second || first.basis !== second.basis || isOneSentence(a, b, first, second)) return undefined
  const [x, y] = [periodsIn(a, first), periodsIn(b, second)]
  const isOnePeriod = x.some(period => y.includes(period))
  if (!isOnePeriod && x.length * y.length > 0) return undefined
  const [one, two] = [nameOf(a.placed, first), nameOf(b.placed, second)]
  const name = one && two && isOneThing(one, two) ? two : undefined
  if (!isSlip(a.placed.figure, b.placed.figure)) return name && isDefinite(b, name) ? name.noun : undefined
  return name ? (isOneMeasure(a, b) ? name.noun : undefined) : nounBeside(a, b, isOnePeriod)
}

/** “covers 420,000 square feet”, “the 402,000-square-foot ⟨building⟩”; for one period also “spent $44.7 million on ⟨research⟩ and ⟨development⟩”. */
function nounBeside(a: Found, b: Found, isOnePeriod: boolean): string | undefined {
  const {kind} = b.placed.figure
  if (kind !== 'measure' && (kind !== 'money' || !isOnePeriod)) return undefined
  const nouns = sharedNouns(a.placed, b.placed)
  return nouns.length >= (kind === 'measure' ? 1 : 2) ? nouns[0] : undefined
}

/** “the £25 million network”: two digits alone may be like those of another amount, but “the” names one that is known. */
const isDefinite = ({placed: {figure, prose, start}}: Found, {before}: Named): boolean =>
  figure.kind === 'money' &&
  before === undefined &&
  /\b(?:the|this|its|our|their)\s$/i.test(prose.text.slice(Math.max(0, start - 8), start))

function isOneMeasure(a: Found, b: Found): boolean {
  const [x, y] = [readMeasure(a.placed, a.block), readMeasure(b.placed, b.block)]
  if (!x || !y) return true
  return x.noun === y.noun && x.isFuture === y.isFuture && (x.owner === y.owner || x.owner === '' || y.owner === '')
}

const isOneSentence = (a: Found, b: Found, first: Place, second: Place): boolean =>
  a.placed.prose === b.placed.prose && first.sentence.start === second.sentence.start

/** The periods that a sentence names. */
const periodsIn = ({block}: Found, {sentence}: Place): readonly string[] =>
  block.dates.flatMap(({start, period}) =>
    period !== undefined && start >= sentence.start && start < sentence.end ? [period] : [],
  )
