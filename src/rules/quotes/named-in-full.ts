import {honorifics, sentenceOpeners, titleWords} from '../../lexicon/index.js'
import type {Prose} from '../../prose/index.js'

const firstName = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.’'-]{0,30})\s(?:\p{Lu}\.\s)?$/u

/** Whether a first name or an initial stands before the surname, anywhere in the release. */
export function isNamedInFull(surname: string, blocks: readonly Pick<Prose, 'text'>[]): boolean {
  return blocks.some(({text}) => {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const before = firstName.exec(text.slice(Math.max(0, at - 40), at))?.[1]
      if (before !== undefined && !isForm(before.replace(/\.$/, ''))) return true
    }
    return false
  })
}

/** “Mr. Ruiz”, “Chairman Ruiz”, “But Ruiz”: what may stand before a surname and is no first name. */
const isForm = (word: string): boolean =>
  titleWords.has(word.toLowerCase()) || honorifics.has(word) || sentenceOpeners.has(word.toLowerCase())
