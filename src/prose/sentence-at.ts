import {lastStartingBy, type Span, startingIn} from '../source/index.js'
import type {Prose} from './types.js'

const startOf = ({start}: Span): number => start

type Sentences = Pick<Prose, 'sentences'>

/** The sentence of a block that an offset of its text stands in or right behind; undefined before the first. */
export const sentenceAt = ({sentences}: Sentences, at: number): Span | undefined =>
  sentences[lastStartingBy(sentences, at, startOf)]

/** The place of `sentenceAt` among the sentences; -1 before the first. */
export const sentenceIndexAt = ({sentences}: Sentences, at: number): number => lastStartingBy(sentences, at, startOf)

/** Whether an offset of a block's text is where a sentence begins. */
export const beginsSentence = (prose: Sentences, at: number): boolean => sentenceAt(prose, at)?.start === at

/** Whether an offset of a block's text is where a sentence ends. */
export const endsSentence = (prose: Sentences, at: number): boolean => sentenceAt(prose, at - 1)?.end === at

/** The block of a release that an offset of the source stands in, its very end included. */
export function blockAt(prose: readonly Prose[], offset: number): Prose | undefined {
  const block = prose[blockIndexAt(prose, offset)]
  return block && offset <= block.source.end ? block : undefined
}

/** The place of the last block that begins no later than an offset of the source; -1 before the first. */
export const blockIndexAt = (prose: readonly Prose[], offset: number): number =>
  lastStartingBy(prose, offset, ({source}) => source.start)

/** The blocks of a release that stand within a stretch of the source. */
export const blocksIn = (prose: readonly Prose[], {start, end}: Span): readonly Prose[] =>
  startingIn(prose, {start, end}, ({source}) => source.start).filter(({source}) => source.end <= end)
