import {givenNameTitles} from '../../../lexicon/index.js'
import type {Head} from './head.js'
import {isNameWord, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** “Dean Berg, Director of …”: a title that is a first name, where the post follows the name. */
export function readGiven(part: readonly Word[], rest: readonly Word[]): Head | undefined {
  const [first, last] = part
  const isGiven = first !== undefined && givenNameTitles.has(first.key) && part.length === 2 && isNameWord(last)
  if (!isGiven || isTitleWord(last) || !isMark(rest[0], ',')) return undefined
  return rest.slice(1, 6).some(isTitleWord) ? {kind: 'person', name: part, before: [], after: []} : undefined
}
