import type {Refuse} from './guard.js'

/** How much markup one block may hold, and all blocks together by the sum of the squares: time grows with those. */
const limits = {
  emphasis: 500,
  brackets: 1000,
  backtickRuns: 64,
  lazyLines: 2000,
  emphasisSquares: 500_000,
  bracketSquares: 2_000_000,
}

/** Counts what makes the parser's time grow with the square of a block: `*a_ *a_ …`, `[a]([a](…`, `` ` `` ``` `` ``` …. */
export class BlockGuard {
  readonly #text: string
  readonly #refuse: Refuse
  #emphasis = 0
  #brackets = 0
  #emphasisSquares = 0
  #bracketSquares = 0
  readonly #runs = new Set<number>()
  #quoteDepth = 0
  #lazyCost = 0

  constructor(text: string, refuse: Refuse) {
    this.#text = text
    this.#refuse = refuse
  }

  /** A line of a block quote without its `>` is lazy: each one is checked against every quote around it. */
  startLine(start: number, quoteDepth: number, isContainer: boolean): void {
    if (quoteDepth > 0) {
      this.#quoteDepth = quoteDepth
      this.#lazyCost = 0
      return
    }
    if (this.#quoteDepth === 0 || isContainer) return
    this.#lazyCost += this.#quoteDepth
    if (this.#lazyCost > limits.lazyLines) this.#refuse(start, 'a block quote whose lines go on without > for too long')
  }

  /** Reads the words of a line; returns where it ends, before its line ending. */
  readLine(start: number): number {
    let at = start
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 10 || code === 13) return at
      if (code === 42 || code === 95 || code === 126) this.#countEmphasis(at)
      else if (code === 91) this.#countBracket(at)
      else if (code === 96) at = this.#readBackticks(at)
    }
    return at
  }

  /** An empty line ends the block. */
  end(at: number): void {
    this.#emphasisSquares += this.#emphasis ** 2
    this.#bracketSquares += this.#brackets ** 2
    if (this.#emphasisSquares > limits.emphasisSquares) this.#refuse(at, 'far too many * _ ~ signs')
    if (this.#bracketSquares > limits.bracketSquares) this.#refuse(at, 'far too many [ signs')
    this.#emphasis = 0
    this.#brackets = 0
    this.#runs.clear()
    this.#quoteDepth = 0
  }

  #countEmphasis(at: number): void {
    if (++this.#emphasis > limits.emphasis) this.#refuse(at, 'more than 500 * _ ~ signs in one paragraph')
  }

  #countBracket(at: number): void {
    if (++this.#brackets > limits.brackets) this.#refuse(at, 'more than 1,000 [ signs in one paragraph')
  }

  #readBackticks(start: number): number {
    let end = start
    while (this.#text.charCodeAt(end) === 96) end++
    this.#runs.add(end - start)
    if (this.#runs.size > limits.backtickRuns) this.#refuse(start, 'backticks in more than 64 different lengths')
    return end - 1
  }
}
