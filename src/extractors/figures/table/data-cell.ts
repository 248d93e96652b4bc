import {isTableCue, percentWords} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {moveScale} from '../find/amount.js'
import {readGrouping} from '../find/grouping.js'
import {negate} from '../read/sign.js'
import type {Cell} from './grid.js'
import {signOf} from './unit-words.js'

/** A cell of numbers with its neighbours to the left and right, which may hold its sign. */
export interface Place {
  readonly cell: Cell
  readonly left: Cell | undefined
  readonly right: Cell | undefined
}

/** The figures of a cell of numbers, footnotes left out and the signs of its neighbours read: `$ | 5`, `(3 | )%`. */
export function readDataCell({cell, left, right}: Place, dollar: string): readonly DraftFigure[] {
  const {text} = cell.prose
  const spaced = readSpaced(text)
  const figures = spaced ? [spaced] : cell.figures.filter((figure, i) => i === 0 || !isFootnote(text, figure))
  const [figure, more] = figures
  if (!figure || more || !isBare(figure)) return figures.map(each => asPoints(text, each))
  const sign = left && signOf(left.text)
  const tail = /^(\))?\s?(%|bps?|pps?)?$/i.exec(right?.text ?? '-')
  const isNegative = text.trimStart().startsWith('(') && tail?.[1] === ')' && !text.includes(')')
  const signed = isNegative ? negated(figure) : figure
  const unit = tail?.[2] === '%' ? '%' : percentWords.get(tail?.[2]?.toLowerCase() ?? '')
  if (unit !== undefined) return [{...signed, kind: 'percent', unit}]
  return [sign ? {...signed, kind: 'money', unit: sign.isBareDollar ? dollar : sign.code} : asPoints(text, signed)]
}

/** A number with nothing that says what it is. */
export const isBare = ({kind, unit}: DraftFigure): boolean => kind === 'number' || (kind === 'count' && unit === null)

const negated = (figure: DraftFigure): DraftFigure => ({
  ...figure,
  value: figure.value === null ? null : negate(figure.value),
})

/** “1,234 (1)”, “1,234*2” */
function isFootnote(text: string, {kind, value, start, end}: DraftFigure): boolean {
  if (kind !== 'number' || value === null || Math.abs(value) > 20) return false
  const before = text.charAt(start - 1)
  return text[start] === '(' || (before === '(' && text[end] === ')') || before === '*' || before === '['
}

/** “1.5 pts” */
function asPoints(text: string, figure: DraftFigure): DraftFigure {
  const unit = figure.kind === 'count' ? figure.unit : null
  if (unit === null || !isTableCue('points', unit.toLowerCase())) return figure
  return {...figure, kind: 'percent', unit: 'pp', end: text.indexOf(unit, figure.end) + unit.length}
}

/** `1 234 567`, as some finance departments group digits. */
function readSpaced(text: string): DraftFigure | undefined {
  const match = /^\s{0,3}([-−–(]?)(\d{1,3}(?:\s\d{3}){1,5}(?:[.,]\d{1,3})?)(\))?\s{0,3}$/.exec(text)
  const plain = match?.[2] === undefined ? undefined : readGrouping(match[2])
  if (!match || plain === undefined) return undefined
  const start = text.search(/\S/)
  const value = Number(plain)
  return {
    start,
    end: text.trimEnd().length,
    kind: 'number',
    value: match[1] ? negate(value) : value,
    unit: null,
    modifier: null,
  }
}

/** Whether a figure says its size in full: “$1.2 billion”, “34 cents” are not moved by the caption’s scale. */
export function hasOwnScale(text: string, {start, end, value, min}: DraftFigure): boolean {
  const written = /\d(?:[\d,.’'\s]{0,24}\d)?/.exec(text.slice(start, end))?.[0]
  const plain = written === undefined ? undefined : readGrouping(written)
  return plain !== undefined && Number(plain) !== Math.abs(value ?? min ?? 0)
}

/** A figure whose decimal point is moved: floats are never multiplied. */
export function scaled(figure: DraftFigure, power: number): DraftFigure {
  const move = (value: number): number => (Math.abs(value) < 1e15 ? moveScale(String(value), power) : value)
  return {
    ...figure,
    value: figure.value === null ? null : move(figure.value),
    ...(figure.min === undefined ? {} : {min: move(figure.min)}),
    ...(figure.max === undefined ? {} : {max: move(figure.max)}),
  }
}
