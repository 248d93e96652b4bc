import {readSentences} from '../../prose/index.js'
import {findPlaceholders, type Placeholder} from '../placeholders.js'

/**
 * The sentences of a text in which nothing is hit. A quotation without attribution goes with the one before it, whose
 * attribution it leans on: `“{{a|comma}}” said Ana Ruiz. “{{b}}”`.
 */
export function keepSentences(
  text: string,
  isHit: (text: string) => boolean,
  isStop: (found: Placeholder) => boolean,
): string {
  const sentences = readSentences(masked(text, isStop)).map(({start, end}) => text.slice(start, end))
  const kept: string[] = []
  let isQuotationGone = false
  for (const sentence of sentences) {
    const isLeaning = quotationAlone.test(sentence)
    const isGone: boolean = isHit(sentence) || (isLeaning && isQuotationGone)
    if (!isLeaning) isQuotationGone = isGone && quotation.test(sentence)
    if (!isGone) kept.push(sentence)
  }
  const left = kept.join(' ')
  // A label is nothing without what it names.
  return /^\*\*[^*]{1,80}\*\*$/.test(left) ? '' : left
}

const quotation = /[“"‘]/
const quotationAlone = /^(?:“[^“”]{1,2000}”|"[^"]{1,2000}"|‘[^‘]{1,2000}’)$/

/** The text with a word in the place of each placeholder, so that sentences are read in it as they will be in the release. */
function masked(text: string, isStop: (found: Placeholder) => boolean): string {
  let done = 0
  let words = ''
  for (const found of findPlaceholders(text)) {
    const length = found.end - found.start
    words +=
      text.slice(done, found.start) + (isStop(found) ? `${'X'.padEnd(length - 1, 'x')}.` : 'X'.padEnd(length, 'x'))
    done = found.end
  }
  return words + text.slice(done)
}
