import {titleSmallWords} from '../../../lexicon/index.js'

/** How the words of a title are written. */
export type TitleCase = 'capitals' | 'title' | 'sentence'

/** Words of so many letters tell how a title is written. */
const telling = 4
const word = /(?<![\p{L}\d])\p{L}[\p{L}’'-]{1,40}(?![\p{L}\d])/gu

/** How a title is written; undefined where it is too short to tell, or mixed. Names have their capitals in any case. */
export function caseOf(text: string): TitleCase | undefined {
  const words = tellingWordsOf(text).map(({0: found}) => found)
  if (words.length < 3) return undefined
  if (words.every(found => found === found.toUpperCase())) return 'capitals'
  const small = words.filter(isSmall).length
  if (small <= words.length * 0.15) return 'title'
  return small >= words.length * 0.4 ? 'sentence' : undefined
}

/** The words that tell how a title is written: long ones after the first, but no prepositions. */
export function tellingWordsOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(word)]
    .slice(1)
    .filter(({0: found}) => found.length >= telling && !titleSmallWords.has(found.toLowerCase()))
}

/** Whether a word begins with a small letter. */
export const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
