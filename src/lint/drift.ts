import {type Prose, toSourceSpan} from '../prose/index.js'
import type {Edit, Source, Span} from '../source/index.js'
import {approvedWords, type ComparedWord, comparedWords, textOfWords} from './compared-words.js'
import {findHunks, type Hunk} from './hunks.js'

/** A place where a standing text leaves the approved one. */
export interface Drift {
  /** The words that differ, in the source; where words are missing, the word beside them. */
  readonly span: Span
  /** As a reader sees them, cut when they are many; empty where words are missing. */
  readonly written: string
  /** What the approved text says instead; empty where there are words too many. */
  readonly approved: string
  /** Makes the text the approved one here; undefined where the words cross paragraphs or hold markup. */
  readonly edit: Edit | undefined
}

const shown = 80

/** Which share of the approved words stands in the blocks, whatever their order: 0 to 1. */
export function likenessOf(blocks: readonly Prose[], approved: string): number {
  const left = new Map<string, number>()
  for (const {folded} of comparedWords(blocks)) left.set(folded, (left.get(folded) ?? 0) + 1)
  const wanted = approvedWords(approved)
  const found = wanted.filter(({folded}) => {
    const count = left.get(folded) ?? 0
    left.set(folded, count - 1)
    return count > 0
  })
  return wanted.length === 0 ? 0 : found.length / wanted.length
}

/**
 * Where a standing text (its blocks of prose, in order) differs from the approved one. Spaces, line ends, kinds of quotation
 * marks and of dashes do not matter, nor does a title (“About Acme”) that only one of the two has, nor whole paragraphs
 * after the end of the approved text.
 */
export function findDrifts(blocks: readonly Prose[], approved: string, source: Source): readonly Drift[] {
  const ours = comparedWords(blocks)
  const theirs = approvedWords(approved)
  const [a, b] = [withoutTitle(ours, theirs), withoutTitle(theirs, ours)]
  return findHunks<ComparedWord>(a, b, isSame)
    .map(hunk => widen(hunk, a, b))
    .filter(({at, length, otherLength}) => otherLength > 0 || !endsWithBlocks(a, at, length))
    .map(({at, length, otherAt, otherLength}) =>
      toDrift(a, {at, length}, textOfWords(b.slice(otherAt, otherAt + otherLength)), source),
    )
}

const isSame = (a: ComparedWord, b: ComparedWord): boolean => a.folded === b.folded

/** The words after a title that the other text has not: “About Acme” in a block of its own, or before the text. */
function withoutTitle<W extends ComparedWord>(words: readonly W[], other: readonly ComparedWord[]): readonly W[] {
  if (startsLike(words, 0, other)) return words
  const isAbout = words[0]?.folded.toLowerCase() === 'about'
  const first = words.findIndex(({block}) => block !== words[0]?.block)
  const start = words.slice(0, 16).findIndex((_, i) => startsLike(words, i, other))
  return start > 0 && (start === first || isAbout) ? words.slice(start) : words
}

const startsLike = (words: readonly ComparedWord[], at: number, other: readonly ComparedWord[]): boolean =>
  [0, 1, 2].every(i => words[at + i]?.folded === other[i]?.folded)

/** Takes in the whole of “well-known” where only its hyphen differs. */
function widen({at, length, otherAt, otherLength}: Hunk, a: readonly ComparedWord[], b: readonly ComparedWord[]): Hunk {
  let [before, after] = [0, 0]
  const isGlued = (words: readonly ComparedWord[], i: number): boolean => words[i]?.isGlued ?? false
  while (before < Math.min(at, otherAt) && (isGlued(a, at - before) || isGlued(b, otherAt - before))) before++
  while (isGlued(a, at + length + after) || isGlued(b, otherAt + otherLength + after)) after++
  return {
    at: at - before,
    length: Math.min(length + before + after, a.length - at + before),
    otherAt: otherAt - before,
    otherLength: Math.min(otherLength + before + after, b.length - otherAt + before),
  }
}

/** Whether the words are all that follows, from the start of a block. */
function endsWithBlocks(words: readonly ComparedWord[], at: number, length: number): boolean {
  return at > 0 && at + length === words.length && words[at]?.block !== words[at - 1]?.block
}

function toDrift(
  words: readonly ComparedWord<Prose>[],
  {at, length}: Pick<Hunk, 'at' | 'length'>,
  right: string,
  source: Source,
): Drift {
  const own = words.slice(at, at + length)
  const beside = words[at - 1] ?? words[at]
  const [first = beside, last = first] = [own[0], own.at(-1)]
  if (!first || !last) return {span: {start: 0, end: 0}, written: '', approved: cut(right), edit: undefined}
  const span = {start: sourceOf(first).start, end: sourceOf(last).end}
  const written = textOfWords(own)
  const edit = editFor(span, {isOne: first.block === last.block, isFirst: at === 0, written, right}, source)
  return {span, written: cut(written), approved: cut(right), edit}
}

const sourceOf = ({block, span}: ComparedWord<Prose>): Span => toSourceSpan(block, span)

function editFor(
  span: Span,
  {isOne, isFirst, written, right}: {isOne: boolean; isFirst: boolean; written: string; right: string},
  {value}: Source,
): Edit | undefined {
  if (written === '') {
    const at = isFirst ? span.start : span.end
    return {start: at, end: at, text: isFirst ? `${right} ` : ` ${right}`}
  }
  if (!isOne || value.slice(span.start, span.end).replace(/\s+/g, ' ') !== written) return undefined
  if (right !== '') return {...span, text: right}
  return /\s/.test(value.charAt(span.end)) ? {start: span.start, end: span.end + 1, text: ''} : {...span, text: ''}
}

const cut = (text: string): string => (text.length <= shown ? text : `${text.slice(0, text.lastIndexOf(' ', shown))} …`)
