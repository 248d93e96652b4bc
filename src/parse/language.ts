import {functionWords} from '../lexicon/index.js'
import type {Problem} from '../source/index.js'
import type {Block} from './block.js'

/** A text needs this many words before its language can be told. */
const enoughWords = 60
/** In English one word in four is a function word; below one in twenty-five a text is hardly English. */
const leastShare = 0.04

/** A problem when the release says that it is not in English, or plainly is not. */
export function findLanguageProblem(blocks: readonly Block[], language?: string): readonly Problem[] {
  if (language !== undefined) {
    if (/^en\b/i.test(language)) return []
    return [problem({start: 0, end: 0}, `The front matter says that this release is in “${language}”`)]
  }
  const words = blocks.slice(0, 40).flatMap(block => block.text.toLowerCase().match(/\p{L}{1,20}/gu) ?? [])
  if (words.length < enoughWords) return []
  const share = words.filter(word => functionWords.has(word)).length / words.length
  const [first] = blocks.filter(block => block.text !== '')
  return share < leastShare && first ? [problem(first.span, 'This release does not seem to be in English')] : []
}

function problem(span: Problem['span'], what: string): Problem {
  return {
    kind: 'language',
    span,
    message: `${what}; pressrel reads English, so quotes, figures and dates may be missed.`,
  }
}
