import {PressrelError} from '../errors.js'
import {readLines} from '../source/index.js'

/** How much nesting and markup a block may hold before the parser's time grows with its square. */
const limits = {depth: 32, emphasis: 500, brackets: 1000, backtickRuns: 64, nestedList: 16 * 1024}

/**
 * Refuses text that would take a Markdown parser minutes: one linear pass, before the parse.
 * Throws `E_LIMIT` with the line and column of the first thing that is too much.
 */
export function guardMarkdown(text: string, path: string): void {
  const guard = new Guard(text, path)
  let at = 0
  while (at < text.length) at = guard.readLine(at)
}

class Guard {
  readonly #text: string
  readonly #path: string
  #emphasis = 0
  #brackets = 0
  #runs = new Set<number>()
  #nestedFrom: number | undefined
  #quoteDepth = 0

  constructor(text: string, path: string) {
    this.#text = text
    this.#path = path
  }

  readLine(start: number): number {
    const body = this.#readPrefix(start)
    const end = this.#readBody(body)
    if (body >= end) this.#startBlock()
    return this.#text[end] === '\r' && this.#text[end + 1] === '\n' ? end + 2 : end + 1
  }

  /** Container markers at the head of a line; returns where the words begin. */
  #readPrefix(start: number): number {
    let depth = 0
    let at = start
    let column = 0
    for (; at < this.#text.length; at++) {
      const character = this.#text[at]
      if (character === ' ' || character === '\t') {
        column += character === '\t' ? 4 : 1
        continue
      }
      if (character === '>') depth++
      else if (isListMarker(this.#text, at)) depth++
      else break
      if (depth > limits.depth)
        this.#refuse(at, 'more block quotes and lists inside each other than a release can need')
    }
    this.#watchLists(start, at, column, depth)
    return at
  }

  #watchLists(start: number, at: number, column: number, depth: number): void {
    const isBlank = at >= this.#text.length || this.#text[at] === '\n' || this.#text[at] === '\r'
    if (isBlank) return
    const isNested = column >= 4 || depth >= 2
    if (!isNested && depth === 0) this.#nestedFrom = undefined
    if (isNested && depth > 0) this.#nestedFrom ??= start
    if (this.#nestedFrom !== undefined && start - this.#nestedFrom > limits.nestedList) {
      this.#refuse(start, 'a list inside a list that goes on for more than 16 KB')
    }
    if (this.#quoteDepth > 8 && depth === 0) this.#emphasis += 4
    this.#quoteDepth = depth
  }

  #readBody(start: number): number {
    let at = start
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 10 || code === 13) return at
      if (code === 42 || code === 95 || code === 126) {
        if (++this.#emphasis > limits.emphasis) this.#refuse(at, 'more than 500 * _ ~ signs in one paragraph')
      } else if (code === 91) {
        if (++this.#brackets > limits.brackets) this.#refuse(at, 'more than 1,000 [ signs in one paragraph')
      } else if (code === 96) {
        at = this.#readBackticks(at)
      }
    }
    return at
  }

  #readBackticks(start: number): number {
    let end = start
    while (this.#text.charCodeAt(end) === 96) end++
    this.#runs.add(end - start)
    if (this.#runs.size > limits.backtickRuns) this.#refuse(start, 'backticks in more than 64 different lengths')
    return end - 1
  }

  #startBlock(): void {
    this.#emphasis = 0
    this.#brackets = 0
    this.#runs = new Set()
  }

  #refuse(offset: number, what: string): never {
    const {line, column} = readLines(this.#text).toPoint(offset)
    throw new PressrelError('E_LIMIT', `the text holds ${what}`, {
      file: this.#path,
      line,
      column,
      hint: 'Check whether the file is a press release, and take the signs out',
    })
  }
}

function isListMarker(text: string, at: number): boolean {
  const character = text[at]
  const isBullet = character === '-' || character === '*' || character === '+'
  return isBullet && (text[at + 1] === ' ' || text[at + 1] === '\t')
}
