import type {Figure} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import type {Visitors} from '../../lint/visitors.js'
import {type Prose, type ProseRole, toTextOffset} from '../../prose/index.js'
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

const kept = new WeakMap<Draft, ReadonlyMap<Prose, readonly Numeral[]>>()

/** Visitors of a rule that wants each figure with its block; contact blocks and legal notices are left out. */
export function numeralInBlock(
  draft: Draft,
  read: (numeral: Numeral, prose: Prose, all: readonly Numeral[]) => void,
): Pick<Visitors, 'prose'> {
  return {
    prose(prose) {
      const numerals = numeralsOf(draft).get(prose)
      if (numerals) for (const numeral of numerals) read(numeral, prose, numerals)
    },
  }
}

/** The figures of a draft by block; read once, whichever rules ask. */
function numeralsOf(draft: Draft): ReadonlyMap<Prose, readonly Numeral[]> {
  const known = kept.get(draft)
  if (known) return known
  const byProse = new Map<Prose, readonly Numeral[]>()
  const {figures} = draft.mentions
  let i = 0
  for (const prose of draft.prose) {
    const numerals: Numeral[] = []
    for (let figure = figures[i]; figure && spanOf(figure.position).start < prose.source.end; figure = figures[++i])
      if (spanOf(figure.position).start >= prose.source.start) numerals.push(toNumeral(figure, prose))
    if (numerals.length > 0 && prose.role !== 'contacts' && prose.role !== 'disclaimer') byProse.set(prose, numerals)
  }
  kept.set(draft, byProse)
  return byProse
}

function toNumeral(figure: Figure, prose: Prose): Numeral {
  const span = spanOf(figure.position)
  const start = toTextOffset(prose, span.start)
  const end = toTextOffset(prose, span.end - 1) + 1
  const text = prose.text.slice(start, end)
  const sentence = prose.sentences.findLast(one => one.start <= start) ?? {start: 0, end: prose.text.length}
  const isInSentence = runningRoles.has(prose.role) && prose.within.length === 0 && isClosed(prose.text, sentence)
  return {start, end, figure, text, isInDigits: /\d/.test(text), sentence, isInSentence}
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
