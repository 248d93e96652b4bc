import type {Quote} from '../../../ast/index.js'
import {lexemeAt} from '../../../prose/index.js'
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
      const words = wordsOf(sentence)
      if (words.size < leastWords) return []
      const from = start + index + sentence.length - sentence.trimStart().length
      return [{words, span: {start: from, end: start + index + sentence.replace(/[\s,;:]{1,9}$/, '').length}}]
    })
  })
}

/** No letters but those of ASCII. */
const isPlain = /^[\0-\x7f’“”‘—–]*$/
const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** The words of a text in small letters; as texts of lexemes, so that few strings are made. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  if (!isPlain.test(lower)) return new Set(lower.match(/[\p{L}\p{N}]{1,40}/gu))
  const words = new Set<string>()
  for (let start = 0, end = 0; start < lower.length; start = isWordCode(lower.charCodeAt(end)) ? end : end + 1) {
    for (end = start; end < start + 40 && isWordCode(lower.charCodeAt(end)); ) end++
    if (end > start) words.add(lexemeAt(lower, start, end).text)
  }
  return words
}
