import type {Span} from '../source/index.js'
import type {QuotationMark} from './double-marks.js'
import {depthsOf} from './mark-depths.js'

/** A pair of quotation marks in a text; a missing mark is null. */
export interface MarkPair {
  readonly inner: Span
  readonly outer: Span
  readonly open: string | null
  readonly close: string | null
  readonly depth: number
  /** The opening mark stands on the wrong side of its space. */
  readonly isMisplaced?: boolean
}

/** Pairs double marks as they nest. A mark without a partner makes a pair with one side null. */
export function pairMarks(text: string, marks: readonly QuotationMark[]): readonly MarkPair[] {
  const pairer = new Pairer(text, marks)
  marks.forEach((mark, i) => void pairer.read(mark, i))
  return pairer.finish()
}

class Pairer {
  readonly #text: string
  readonly #marks: readonly QuotationMark[]
  readonly #pairs: MarkPair[] = []
  readonly #open: QuotationMark[] = []
  #depths: ReturnType<typeof depthsOf> | undefined

  constructor(text: string, marks: readonly QuotationMark[]) {
    this.#text = text
    this.#marks = marks
  }

  read(mark: QuotationMark, i: number): void {
    const top = this.#open.at(-1)
    if (top && isScreen(this.#text, mark)) return
    if (top && closes(mark, top)) {
      this.#open.pop()
      this.#pairs.push(toPair(this.#text, top, mark, this.#open.length))
      return
    }
    if (mark.side === 'close') {
      const isMisplaced = top === undefined && opensAnyway(this.#text, mark, this.#marks[i + 1])
      if (isMisplaced) this.#open.push({...mark, isMisplaced})
      else if (!isInch(this.#text, mark)) this.#addWithoutOpening(mark)
      return
    }
    if (mark.side === 'either' && isDigit(this.#text[mark.at - 1])) return
    if (top && !this.#nests(i) && !isTerm(this.#text, mark, this.#marks[i + 1])) {
      this.#open.pop()
      this.#pairs.push(withoutClosing(this.#text, top, mark.at))
    }
    this.#open.push(mark)
  }

  /** An opening mark inside an open quotation nests when there are closing marks enough for both. */
  #nests(i: number): boolean {
    this.#depths ??= depthsOf(this.#marks)
    const [here, next] = [this.#depths[i], this.#depths[i + 1]]
    return here !== undefined && next !== undefined && next.least <= here.depth - 2
  }

  finish(): readonly MarkPair[] {
    for (const mark of this.#open.reverse()) this.#pairs.push(withoutClosing(this.#text, mark, this.#text.length))
    return this.#pairs
  }

  /** A closing mark that nothing opened: the quotation is taken to begin where the one before it or the block begins. */
  #addWithoutOpening(mark: QuotationMark): void {
    let from = 0
    // Pairs are made in the order of their ends; the last of them may reach over the mark.
    for (let i = this.#pairs.length - 1; i >= 0 && from === 0; i--) {
      const end = this.#pairs[i]?.outer.end ?? 0
      if (end <= mark.at) from = end
    }
    const inner = trimSpan(this.#text, beginning(this.#text, from, mark.at), mark.at)
    if (inner.end <= inner.start) return
    const outer = {start: inner.start, end: mark.at + mark.length}
    this.#pairs.push({inner, outer, open: null, close: mark.text, depth: 0})
  }
}

/** Where words begin that nothing opened: after a lost paragraph break, or past the sentence that goes on from a quotation. */
function beginning(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to)
  const lost = [...stretch.matchAll(/[.!?][ \u00a0]{3,8}(?=[A-Z])/g)].at(-1)
  if (lost) return from + lost.index + lost[0].length
  const next = from === 0 ? undefined : /[.!?:] {1,3}(?=[A-Z])/.exec(stretch)
  return next ? from + next.index + next[0].length : from
}

/** A stretch of a text without the space at its ends. */
export function trimSpan(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return {start, end}
}

function closes(mark: QuotationMark, top: QuotationMark): boolean {
  return mark.side !== 'open' || (top.family === 'low' && mark.text === '“')
}

/** … our partner (“Acme”) …: a term of a few words inside a quotation that goes on. */
function isTerm(text: string, mark: QuotationMark, next: QuotationMark | undefined): boolean {
  if (next === undefined || next.side === 'open' || next.at - mark.at > longestTerm) return false
  const before = text.slice(0, mark.at).trimEnd().at(-1) ?? ''
  return before === '(' || (/[a-z]/.test(before) && !/[.,!?]$/.test(text.slice(mark.at, next.at)))
}

const longestTerm = 40

function toPair(text: string, from: QuotationMark, to: QuotationMark, depth: number): MarkPair {
  const inner = trimSpan(text, from.at + from.length, to.at)
  const outer = {start: from.at, end: to.at + to.length}
  return {inner, outer, open: from.text, close: to.text, depth, ...(from.isMisplaced ? {isMisplaced: true} : {})}
}

function withoutClosing(text: string, mark: QuotationMark, end: number): MarkPair {
  const inner = trimSpan(text, mark.at + mark.length, end)
  return {inner, outer: {start: mark.at, end: inner.end}, open: mark.text, close: null, depth: 0}
}

/** said Ruiz." We ate.": a straight mark on the wrong side of its space, and the one that closes after it. */
const opensAnyway = (text: string, mark: QuotationMark, next: QuotationMark | undefined): boolean =>
  mark.text === '"' && next?.side === 'close' && /^ [A-Z]/.test(text.slice(mark.at + 1, mark.at + 3)) && mark.at > 0

/** “Our 20” Filter is new”: inches inside a quotation, before a word with a capital. */
const isScreen = (text: string, mark: QuotationMark): boolean =>
  isInch(text, mark) && /^ [A-Z][a-z]{2}/.test(text.slice(mark.at + mark.length, mark.at + mark.length + 4))

/** 15.6" */
function isInch(text: string, {at, text: sign}: QuotationMark): boolean {
  if (sign !== '"' && sign !== '”') return false
  return isDigit(text[at - 1]) || (isSpace(text[at - 1]) && isDigit(text[at - 2]))
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'
const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === ''
