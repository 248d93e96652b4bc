import type {PhrasingContent} from 'mdast'
import type {Mark} from '../markdown/index.js'
import {type Span, spanOf} from '../source/index.js'
import type {Prose, ProseRun} from './types.js'

/** What a block of phrasing content reads: its text, the map back, and what is set apart in it. */
export type BlockText = Pick<Prose, 'text' | 'runs' | 'marked'>

/** Reads phrasing content: markup taken out, references decoded, every line ending one space. */
export function readBlockText(children: readonly PhrasingContent[], value: string, marks: readonly Mark[]): BlockText {
  const reader = new BlockReader(value, marks)
  for (const child of children) reader.read(child)
  return {text: reader.text, runs: reader.runs, marked: reader.marked}
}

type MarkedStretch = Prose['marked'][number]

/** Not two searches: one for `\r` alone would go through the whole of a release that has none. */
const lineBreak = /[\r\n]/g

class BlockReader {
  text = ''
  readonly runs: ProseRun[] = []
  readonly marked: MarkedStretch[] = []
  readonly #value: string
  /** Where the line ends that was looked at last, and from where on it was looked for: it may be long, and hold many marks. */
  #nextBreak = {from: 0, at: -1}
  readonly #marks: readonly Mark[]

  constructor(value: string, marks: readonly Mark[]) {
    this.#value = value
    this.#marks = marks
  }

  read(node: PhrasingContent): void {
    if (!node.position) return
    if (node.type === 'text') return this.#readText(spanOf(node.position))
    if (node.type === 'inlineCode') return this.#readCode(node.value, spanOf(node.position))
    if (node.type === 'break') return this.#append(' ', spanOf(node.position))
    if (node.type === 'html' && /^<br\b/i.test(node.value)) return this.#append(' ', spanOf(node.position))
    if (!('children' in node)) return
    const start = this.text.length
    for (const child of node.children) this.read(child)
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') {
      const url = node.type === 'link' ? node.url : undefined
      this.marked.push({start, end: this.text.length, type: node.type, url})
    }
  }

  #readText({start, end}: Span): void {
    let at = start
    for (let i = firstMarkAfter(this.#marks, start); at < end; i++) {
      const mark = this.#marks[i]
      if (!mark || mark.start >= end) break
      this.#readPlain(at, mark.start)
      if (mark.text) this.#append(mark.text.replace(lineBreak, ' '), mark)
      at = Math.max(at, mark.end)
    }
    this.#readPlain(at, end)
  }

  #readPlain(start: number, end: number): void {
    let at = start
    for (let i = this.#breakFrom(start, end); i < end; i = this.#breakFrom(at, end)) {
      this.#append(this.#value.slice(at, i), {start: at, end: i})
      const isPair = this.#value.charCodeAt(i) === 13 && i + 1 < end && this.#value.charCodeAt(i + 1) === 10
      at = i + (isPair ? 2 : 1)
      this.#append(' ', {start: i, end: at})
    }
    if (at < end) this.#append(this.#value.slice(at, end), {start: at, end})
  }

  /** Where a line ends between two offsets; at the second where none does. */
  #breakFrom(start: number, end: number): number {
    const {from, at} = this.#nextBreak
    if (start < from || start > at) {
      lineBreak.lastIndex = start
      this.#nextBreak = {from: start, at: lineBreak.test(this.#value) ? lineBreak.lastIndex - 1 : this.#value.length}
    }
    return Math.min(this.#nextBreak.at, end)
  }

  #readCode(text: string, span: Span): void {
    const start = this.text.length
    const inside = this.#value.indexOf(text, span.start)
    const isVerbatim = text !== '' && inside >= 0 && inside + text.length <= span.end
    if (isVerbatim) this.#readPlain(inside, inside + text.length)
    else this.#append(text.replace(lineBreak, ' '), span)
    this.marked.push({start, end: this.text.length, type: 'inlineCode'})
  }

  #append(text: string, {start, end}: Span): void {
    if (text === '') return
    const last = this.runs.at(-1)
    const isExact = text.length === end - start
    const extendsLast = last && isExact && last.length === last.sourceLength && last.source + last.length === start
    if (extendsLast) {
      this.runs[this.runs.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + text.length,
      }
    } else {
      this.runs.push({at: this.text.length, length: text.length, source: start, sourceLength: end - start})
    }
    this.text += text
  }
}

function firstMarkAfter(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
