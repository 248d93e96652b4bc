import type {PhrasingContent} from 'mdast'
import type {Mark} from '../types.js'
import type {Content} from './content.js'
import {isAsciiPunctuation, standOf} from './flanks.js'
import {type Span, toNodes, toText} from './nodes.js'

/** What the words of a block hold. */
export interface Inline {
  readonly children: PhrasingContent[]
  /** The backslashes of escapes. */
  readonly marks: readonly Mark[]
}

/** Reads escapes, emphasis, strong, links and images of the plainest form; undefined where anything else may stand. */
export function readInline(content: Content): Inline | undefined {
  const {text, breaks} = content
  if (breaks.length === 0 && !sign.test(text)) return {children: [toText(content, 0, text.length, [])], marks: []}
  const reader = new InlineReader(text)
  const spans = reader.read(0, text.length)
  if (!spans) return undefined
  for (const at of breaks) spans.push({start: at, end: at + 1, from: at, to: at, isBreak: true})
  spans.sort((a, b) => a.start - b.start)
  const marks = reader.escapes.map(at => ({start: content.sourceOf(at), end: content.sourceOf(at) + 1, text: ''}))
  return {children: toNodes(content, spans, reader.escapes), marks}
}

const sign = /[\\*_[]/
const nextSign = /[\\*_[]/g
/** `(https://acme.example/news)` */
const destination = /\(([^\s()<>\\\u0000-\u0020]{1,2000})\)/y

interface Run {
  readonly start: number
  readonly end: number
}

class InlineReader {
  readonly escapes: number[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The spans between two offsets. */
  read(from: number, to: number): Span[] | undefined {
    const spans: Span[] = []
    const open: Run[] = []
    for (let at = this.#next(from); at < to; at = this.#next(at)) {
      const code = this.#text.charCodeAt(at)
      const end =
        code === 92
          ? this.#readEscape(at, spans)
          : code === 91
            ? this.#readBracket(at, to, spans)
            : this.#readRun(at, open, spans)
      if (end === undefined) return undefined
      at = end
    }
    return spans
  }

  #next(at: number): number {
    nextSign.lastIndex = at
    return nextSign.exec(this.#text)?.index ?? this.#text.length
  }

  /** `\$`, or a hard break at the end of a line; a backslash before anything else is one. */
  #readEscape(at: number, spans: Span[]): number {
    const next = this.#text.charCodeAt(at + 1)
    if (next !== 10 && !isAsciiPunctuation(next)) return at + 1
    if (next === 10) spans.push({start: at, end: at + 2, from: at, to: at, isBreak: true})
    else this.escapes.push(at)
    return at + 2
  }

  /** A link, an image, or a bracket: no text between blank lines is a definition that brackets could refer to. */
  #readBracket(at: number, to: number, spans: Span[]): number | undefined {
    const close = this.#text.indexOf(']', at)
    if (close < 0 || close >= to) return at + 1
    const next = this.#text.charCodeAt(close + 1)
    if (next === 58 || next === 91) return undefined
    if (next !== 40) return this.#text.lastIndexOf('[', close) === at ? at + 1 : undefined
    destination.lastIndex = close + 1
    const url = destination.exec(this.#text)?.[1]
    if (url === undefined) return undefined
    const end = destination.lastIndex
    if (this.#text[at - 1] === '!') {
      const alt = this.#text.slice(at + 1, close)
      if (sign.test(alt) || this.escapes.at(-1) === at - 2) return undefined
      spans.push({start: at - 1, end, from: close, to: close, url, alt})
      return end
    }
    const inside = this.#isPlainLabel(at + 1, close) ? this.read(at + 1, close) : undefined
    if (!inside) return undefined
    spans.push({start: at, end, from: at + 1, to: close, url}, ...inside)
    return end
  }

  #isPlainLabel(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#text[at] === '[' || this.#text[at] === '\\') return false
    return to > from
  }

  /** One or two `*` or `_`, each closed by the same. */
  #readRun(start: number, open: Run[], spans: Span[]): number | undefined {
    const mark = this.#text.charCodeAt(start)
    let end = start + 1
    while (this.#text.charCodeAt(end) === mark) end++
    const stand = standOf(this.#text, start, end)
    if (stand === undefined || (stand !== 'nothing' && end - start > 2)) return undefined
    if (stand === 'opens') open.push({start, end})
    if (stand !== 'closes' || open.length === 0) return end
    const last = open.pop()
    if (!last || last.end - last.start !== end - start || this.#text.charCodeAt(last.start) !== mark) return undefined
    spans.push({start: last.start, end, from: last.end, to: start})
    return end
  }
}
