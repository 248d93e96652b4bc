import type {Quote} from '../../../ast/index.js'
import {type Span, spanOf} from '../../../source/index.js'
import {type Print, printOf} from './print.js'

/** A sentence of a quotation, and where it stands. */
export interface SaidSentence {
  readonly span: Span
  /** Tells most sentences apart before their words are asked for. */
  readonly print: Print | undefined
  /** Its words without case and marks, on first use; none of a sentence that may well be said twice. */
  words(): ReadonlySet<string>
}

/** Shorter sentences may well be said twice: “Thank you.” */
const leastWords = 6
const none: ReadonlySet<string> = new Set()

/** The sentences of a quotation. */
export function sentencesOf({segments}: Quote): readonly SaidSentence[] {
  return segments.flatMap(({text, raw, position}) => {
    const written = raw ?? text
    const {start} = spanOf(position)
    return Array.from(written.matchAll(/[^.!?]{1,600}/g), ({0: sentence, index}) => {
      const from = start + index + sentence.length - sentence.trimStart().length
      let known: ReadonlySet<string> | undefined
      return {
        print: printOf(sentence),
        words: () => (known ??= wordsOf(sentence)),
        span: {start: from, end: start + index + sentence.replace(/[\s,;:]{1,9}$/, '').length},
      }
    })
  })
}

function wordsOf(sentence: string): ReadonlySet<string> {
  const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu))
  return words.size < leastWords ? none : words
}

/** How much of the words of two sentences must be the same. */
const share = 0.8

/** Whether two sentences say the same in nearly the same words. */
export function isNearlySame(a: SaidSentence, b: SaidSentence): boolean {
  if (a.print && b.print && !a.print.mayShare(b.print, share)) return false
  const [few, many] = a.words().size < b.words().size ? [a.words(), b.words()] : [b.words(), a.words()]
  if (few.size === 0 || few.size < many.size * share) return false
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared >= (few.size + many.size - shared) * share
}
