import type {Prose} from '../prose/index.js'
import type {Span} from '../source/index.js'

/** A word of a text that is compared with another one. */
export interface StandingWord extends Span {
  /** Quotation marks and dashes are of one kind. */
  readonly key: string
}

/** A word and the block that it stands in. */
export interface PlacedWord extends StandingWord {
  readonly prose: Prose
}

const word = /[^\s–—‒―-]{1,200}|[–—‒―-]{1,200}/g

/** The words of a text, and its dashes, each as a word. */
export function standingWords(text: string): readonly StandingWord[] {
  return [...text.matchAll(word)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
    key: /^[–—‒―-]/.test(found) ? '-' : found.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"'),
  }))
}

/** The words of the blocks from the first to the last that have most of theirs from the wanted ones. */
export function placedWords(blocks: readonly Prose[], wanted: readonly StandingWord[]): readonly PlacedWord[] {
  const known = new Set(wanted.map(({key}) => key))
  const read = blocks.map(prose => standingWords(prose.text).map(found => ({...found, prose})))
  const isOfText = (words: readonly PlacedWord[]): boolean =>
    words.filter(({key}) => known.has(key)).length > words.length * 0.6
  const first = read.findIndex(isOfText)
  return first < 0 ? [] : read.slice(first, read.findLastIndex(isOfText) + 1).flat()
}
