import {onceFor} from '../../lint/once-for.js'
import type {Prose} from '../../prose/index.js'

/** How many words a block has; counted once for all rules. */
export const wordCount: (prose: Pick<Prose, 'text'>) => number = onceFor(prose => countWords(prose))

/** How many words a stretch of a block's text has: what stands between spaces and holds a letter or digit. */
export function countWords({text}: Pick<Prose, 'text'>, start = 0, end = text.length): number {
  let count = 0
  let isWord = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 160 || code === 10 || code === 9) isWord = false
    else if (!isWord && isLetterOrDigit(code)) {
      isWord = true
      count++
    }
  }
  return count
}

const isLetterOrDigit = (code: number): boolean =>
  code > 160
    ? code < 0x2000 || code > 0x206f
    : (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
