import {givenNameTitles, nationalities, ranks, regions} from '../../../lexicon/index.js'
import type {Head} from './head.js'
import {isFieldWord, isGivenName, isNameWord, isOrganizationWord, isPossessive, isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** “Dean Berg, Director of …”, “Tom Governor, founder of …”: a title that is a name, where the post follows it. */
export function readGiven(part: readonly Word[], rest: readonly Word[]): Head | undefined {
  const [first, last] = part
  if (!first || part.length !== 2 || !isNameWord(first) || !isNameWord(last) || !isMark(rest[0], ',')) return undefined
  if (last && isGivenName(first) && isOrganizationWord(last) && !isPossessive(last))
    return rest.slice(1, 6).some(isTitleWord) ? {kind: 'person', name: part, before: [], after: []} : undefined
  if (givenNameTitles.has(first.key) ? isTitleWord(last) : !isTitleWord(last) || !isPlainName(first)) return undefined
  return rest.slice(1, 6).some(isTitleWord) ? {kind: 'person', name: part, before: [], after: []} : undefined
}

/** Not “Finance Minister”, “Bank Governor”, “Italian Consul”. */
const isPlainName = (word: Word): boolean =>
  !isTitleWord(word) &&
  !isFieldWord(word) &&
  !isOrganizationWord(word) &&
  !isPossessive(word) &&
  ![ranks, regions, nationalities].some(set => set.has(word.key))
