import type {TextSpan} from '../../ast/index.js'
import {type Span, spanOf} from '../../source/index.js'

/** Words that say what somebody is, and where they stand in the source. */
export interface Said {
  readonly words: string
  readonly span: Span
}

/**
 * Where the title or the organization of a speaker stands in the words beside the quotation; undefined when it stands
 * elsewhere. Words that markup cuts in two are given with the whole mention.
 */
export function saidIn({text, raw, position}: TextSpan, words: string | null): Said | undefined {
  if (words === null) return undefined
  const whole = spanOf(position)
  const at = flat(raw ?? text).indexOf(words)
  if (at >= 0) return {words, span: {start: whole.start + at, end: whole.start + at + words.length}}
  return raw !== undefined && flat(text).includes(words) ? {words, span: whole} : undefined
}

/** Line endings are spaces; same length as the text. */
const flat = (text: string): string => text.replace(/\s/g, ' ')
