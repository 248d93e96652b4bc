import type {Prose} from '../../../prose/index.js'
import type {Post} from './post.js'
import {textOf, type Word} from './words.js'

/** Where the title and the organization end that a description holds; 0 where it holds none. */
export const postEnd = (prose: Prose, words: readonly Word[], {title, organization}: Post): number =>
  Math.max(endOf(prose, words, title), endOf(prose, words, organization))

function endOf(prose: Prose, words: readonly Word[], text: string | undefined): number {
  const last = text?.at(-1)
  if (text === undefined) return 0
  // Only a word that ends as the text does can be its last.
  return (
    words.find((word, i) => word.text.at(-1) === last && textOf(prose, words.slice(0, i + 1)).endsWith(text))?.end ?? 0
  )
}
