import type {Prose} from '../../../prose/index.js'
import type {Post} from './post.js'
import {textOf, type Word} from './words.js'

/** Where the title and the organization end that a description holds; 0 where it holds none. */
export function postEnd(prose: Prose, words: readonly Word[], {title, organization}: Post): number {
  const ends = [title, organization].map(text => {
    if (text === undefined) return 0
    return words.find((_, i) => textOf(prose, words.slice(0, i + 1)).endsWith(text))?.end ?? 0
  })
  return Math.max(0, ...ends)
}
