import {mostNesting} from '../source/index.js'
import type {Refuse} from './guard.js'

/** How many characters of lists inside lists are read, in one go and in all. */
const limits = {nestedList: 16 * 1024, nestedLists: 64 * 1024}

/** The container markers at the head of a line. */
export interface LinePrefix {
  /** Where the words begin. */
  readonly end: number
  readonly depth: number
  readonly quoteDepth: number
}

/** Counts block quotes and lists inside each other: `>>>>…`, `- - - …`, nested lists repeated. */
export class ContainerGuard {
  readonly #text: string
  readonly #maxNesting: number
  readonly #refuse: Refuse
  #nestedFrom: number | undefined
  #nestedBefore = 0

  constructor(text: string, maxNesting: number, refuse: Refuse) {
    this.#text = text
    this.#maxNesting = Math.min(maxNesting, mostNesting)
    this.#refuse = refuse
  }

  readPrefix(start: number): LinePrefix {
    let [depth, quoteDepth, column, at] = [0, 0, 0, start]
    while (at < this.#text.length) {
      const character = this.#text[at]
      if (character === ' ' || character === '\t') {
        column += character === '\t' ? 4 : 1
        at++
        continue
      }
      const length = character === '>' ? 1 : markerLength(this.#text, at)
      if (length === 0) break
      if (character === '>') quoteDepth++
      if (++depth > this.#maxNesting) this.#refuseDepth(at)
      at += length
    }
    if (!this.#isLineEnd(at)) this.#watchLists(start, column, depth)
    return {end: at, depth, quoteDepth}
  }

  #refuseDepth(at: number): never {
    const what = `more than ${this.#maxNesting} block quotes and lists inside each other`
    const isMost = this.#maxNesting === mostNesting
    this.#refuse(at, what, isMost ? undefined : 'Raise the limit with --max-nesting if it really is a release')
  }

  #watchLists(start: number, column: number, depth: number): void {
    const isNested = column >= 4 || depth >= 2
    if (!isNested && depth === 0 && this.#nestedFrom !== undefined) {
      this.#nestedBefore += start - this.#nestedFrom
      this.#nestedFrom = undefined
    }
    if (isNested && depth > 0) this.#nestedFrom ??= start
    if (this.#nestedFrom === undefined) return
    const here = start - this.#nestedFrom
    if (here > limits.nestedList) this.#refuse(start, 'a list inside a list that goes on for more than 16 KB')
    if (this.#nestedBefore + here > limits.nestedLists) this.#refuse(start, 'more than 64 KB of lists inside lists')
  }

  #isLineEnd(at: number): boolean {
    return at >= this.#text.length || this.#text[at] === '\n' || this.#text[at] === '\r'
  }
}

/** The length of a list marker (`-`, `*`, `+`, `1.`, `1)`) that a space follows; 0 for none. */
function markerLength(text: string, start: number): number {
  let at = start
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  const sign = text[at]
  const isMarker = at > start ? sign === '.' || sign === ')' : sign === '-' || sign === '*' || sign === '+'
  const after = text[at + 1]
  return isMarker && (after === ' ' || after === '\t') ? at + 1 - start : 0
}
