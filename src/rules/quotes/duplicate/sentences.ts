import type {Quote} from '../../../ast/index.js'
import {type Span, spanOf} from '../../../source/index.js'

/** A sentence of a quotation: its words without case and marks, and where it stands. */
export interface SaidSentence {
  readonly words: ReadonlySet<string>
  readonly span: Span
}

/** Shorter sentences may well be said twice: “Thank you.” */
const leastWords = 6

/** The sentences of a quotation that are long enough to be told from others. */
export function sentencesOf({segments}: Quote): readonly SaidSentence[] {
  return segments.flatMap(({text, raw, position}) => {
    const written = raw ?? text
    const {start} = spanOf(position)
    return [...written.matchAll(/[^.!?]{1,600}/g)].flatMap(({0: sentence, index}) => {
      const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [])
      if (words.size < leastWords) return []
      const from = start + index + sentence.length - sentence.trimStart().length
      return [{words, span: {start: from, end: start + index + sentence.replace(/[\s,;:]{1,9}$/, '').length}}]
    })
  })
}
