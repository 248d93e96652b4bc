import {functionWords} from '../lexicon/index.js'
import type {Problem} from '../source/index.js'
import type {Block} from './block.js'

/** A text needs this many words before its language can be told. */
const enoughWords = 60
/** In English one word in four is a function word; below one in twenty-five a text is hardly English. */
const leastShare = 0.04
/** A text whose first words are so often function words is English, and the rest is not looked at. */
const plainShare = 0.15

/** A problem when the release says that it is not in English, or plainly is not. */
export function findLanguageProblem(blocks: readonly Block[], language?: string): readonly Problem[] {
  if (language !== undefined) {
    if (/^en\b/i.test(language)) return []
    return [problem({start: 0, end: 0}, `The front matter says that this release is in “${language}”`)]
  }
  const first = blocks.find(block => block.text !== '')
  return first && isForeign(blocks) ? [problem(first.span, 'This release does not seem to be in English')] : []
}

/** Letters of any alphabet, told by what they are not: `\\p{L}` takes a millisecond to compile. */
const letters = /[^\s\d!-/:-@[-`{-\u00bf\u2000-\u2bff\u3000-\u303f]{1,20}/g

function isForeign(blocks: readonly Block[]): boolean {
  let [all, english] = [0, 0]
  for (const {text} of blocks.slice(0, 40)) {
    const words = text.toLowerCase().match(letters) ?? []
    all += words.length
    english += words.filter(word => functionWords.has(word)).length
    if (all >= enoughWords && english >= all * plainShare) return false
  }
  return all >= enoughWords && english < all * leastShare
}

function problem(span: Problem['span'], what: string): Problem {
  return {
    kind: 'language',
    span,
    message: `${what}; pressrel reads English, so quotes, figures and dates may be missed.`,
  }
}
