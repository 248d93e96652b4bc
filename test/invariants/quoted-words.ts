import {type Draft, openDraft} from '../../src/draft/index.js'
import {toSourceSpan} from '../../src/prose/index.js'
import type {Source} from '../../src/source/index.js'

/** What stands between quotation marks in a draft, as it stands in the source and in its order. */
export function quotedWords({quotations, source: {value}}: Draft): readonly string[] {
  return quotations
    .map(({prose, inner}) => toSourceSpan(prose, inner))
    .sort((a, b) => a.start - b.start)
    .map(({start, end}) => value.slice(start, end))
}

/** The first words between quotation marks of a source that do not stand in its fixed text, in the same order. */
export function lostWords(source: Source, fixed: string): string | undefined {
  let at = 0
  for (const words of quotedWords(openDraft(source))) {
    at = fixed.indexOf(words, at)
    if (at < 0) return words
  }
  return undefined
}
