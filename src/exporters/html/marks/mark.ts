import type {Properties} from 'hast'
import type {DateMention, Figure, Quote} from '../../../ast/index.js'
import type {Span} from '../../../source/index.js'
import {htmlDate} from './html-date.js'

/** An element to put around a stretch of a block. Offsets into the block's text. */
export interface Mark extends Span {
  readonly tagName: 'q' | 'data' | 'time'
  readonly properties: Properties
}

/** What an element says, before anybody knows where it stands. */
export type MarkElement = Pick<Mark, 'tagName' | 'properties'>

/** A figure with its number in full: `<data value="1120000000" data-kind="money" data-unit="USD">`; a range as `min/max`. */
export function figureElement(figure: Figure): MarkElement | undefined {
  const {kind, value, min, max, unit, modifier, per, iso} = figure
  const numbers = value === null ? [min, max] : [value]
  const written = numbers.flatMap(number => (number !== undefined && Number.isFinite(number) ? [inFull(number)] : []))
  if (written.length < numbers.length) return undefined
  return {
    tagName: 'data',
    properties: {
      value: written.join('/'),
      dataKind: kind,
      dataUnit: unit,
      dataPer: per ?? null,
      dataModifier: modifier,
      dataDuration: iso ?? null,
    },
  }
}

/** A date as `time` where HTML has a form for it, else as `data` with its TIMEX3 value and its first and last day. */
export function dateElement(date: DateMention): MarkElement | undefined {
  const {type, value, start, end} = date
  if (value === null || value.endsWith('_REF')) return undefined
  const dateTime = htmlDate(date)
  if (dateTime !== undefined) return {tagName: 'time', properties: {dateTime}}
  return {tagName: 'data', properties: {value, dataKind: type, dataStart: start, dataEnd: end}}
}

/** The words of a quote; `number` ties the segments of one quote together, and counts them from 1 as the extraction lists them. */
export function quoteElement({speaker}: Quote, number: number): MarkElement {
  return {tagName: 'q', properties: {dataQuote: number, dataSpeaker: speaker?.name ?? null}}
}

/** A number without exponent and without separators. */
function inFull(number: number): string {
  const short = String(number)
  if (!short.includes('e')) return short
  return number.toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: 20})
}
