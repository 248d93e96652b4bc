import type {Figure} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {figuresByBlock} from '../../lint/figures-by-block.js'
import {onceFor} from '../../lint/once-for.js'
import type {Visitors} from '../../lint/visitors.js'
import {type Prose, type ProseRole, sentenceAt, toTextOffset} from '../../prose/index.js'
import {type Span, spanOf} from '../../source/index.js'

/** A figure in the block that it stands in; offsets into the text of the block. */
export interface Numeral extends Span {
  readonly figure: Figure
  /** As a reader sees it. */
  readonly text: string
  readonly isInDigits: boolean
  /** The sentence around it. */
  readonly sentence: Span
  /** Whether that is a sentence of running text: no headline, item of a list, cell or fragment without a full stop. */
  readonly isInSentence: boolean
}

/** The figures of one block, in order. */
type BlockNumerals = readonly [Prose, readonly Numeral[]]

/** Reads a figure in its block, with all the figures of the block. */
type ReadNumeral = (numeral: Numeral, prose: Prose, all: readonly Numeral[]) => void

/** Visitors of a rule that wants each figure with its block, when the walk is done. */
export const numeralVisitors = (draft: Draft, read: ReadNumeral): Pick<Visitors, 'release:exit'> => ({
  'release:exit': () => forEachNumeral(draft, read),
})

/** Hands over each figure with its block; those of contact blocks and legal notices are left out. */
export function forEachNumeral(draft: Draft, read: ReadNumeral): void {
  for (const [prose, numerals] of numeralsOf(draft)) for (const numeral of numerals) read(numeral, prose, numerals)
}

/** The figures of a draft by block; read once, whichever rules ask. */
const numeralsOf: (draft: Draft) => readonly BlockNumerals[] = onceFor(draft =>
  [...figuresByBlock(draft)]
    .filter(([{role}]) => role !== 'contacts' && role !== 'disclaimer')
    .map(([prose, figures]) => [prose, figures.map(figure => new LazyNumeral(figure, prose))]),
)

/** A figure whose sentence is looked for on first use: few rules ask, and of few figures. */
class LazyNumeral implements Numeral {
  readonly figure: Figure
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isInDigits: boolean
  readonly #prose: Prose
  #sentence: Span | undefined
  #isInSentence: boolean | undefined

  constructor(figure: Figure, prose: Prose) {
    const {start, end} = spanOf(figure.position)
    this.#prose = prose
    this.figure = figure
    this.start = toTextOffset(prose, start)
    // What reads as it is written has its own length; else a line ending of two characters or markup stands inside.
    const isPlain = figure.raw === undefined && !figure.text.includes('\r')
    this.end = isPlain ? this.start + end - start : toTextOffset(prose, end - 1) + 1
    this.text = prose.text.slice(this.start, this.end)
    this.isInDigits = /\d/.test(this.text)
  }

  get sentence(): Span {
    this.#sentence ??= sentenceAt(this.#prose, this.start) ?? {start: 0, end: this.#prose.text.length}
    return this.#sentence
  }

  get isInSentence(): boolean {
    const {text, role, within} = this.#prose
    this.#isInSentence ??= runningRoles.has(role) && within.length === 0 && isClosed(text, this.sentence)
    return this.#isInSentence
  }
}

const runningRoles: ReadonlySet<ProseRole> = new Set(['lead', 'body', 'boilerplate'])

/** A full stop, question or exclamation mark ends it, be it before a closing mark; a bullet does not begin it. */
const isClosed = (text: string, {start, end}: Span): boolean =>
  /[.!?:][”"’')\]]{0,3}$/.test(text.slice(Math.max(start, end - 4), end)) && !'•·▪●*–—-'.includes(text.charAt(start))

/** “3 engineers and 12 clerks”: another number beside it is of the other form, so that one of the two looks odd. */
export function isBesideOther(
  {start, end}: Span,
  all: readonly Numeral[],
  isOther: (numeral: Numeral) => boolean,
): boolean {
  return all.some(other => {
    const gap = other.end <= start ? start - other.end : other.start - end
    return gap >= 0 && gap < 40 && other.start !== start && isOther(other)
  })
}
