import {innerBodies, officeRanks} from '../../../lexicon/index.js'
import {kinds} from './kinds.js'
import type {Word} from './words.js'

export {withoutPossessive} from './judge.js'

/** Whether a word is of a kind. */
const has = (word: Word | undefined, kind: number): boolean => word !== undefined && (word.kinds & kind) !== 0

/** Whether a word is written like a name: a capital at or near its start (`Ruiz`, `eBay`, `al-Amin`). */
export function isNameWord(word: Word | undefined): boolean {
  return has(word, kinds.name)
}

/** Whether a word may stand in a name of an organization: a name, or a digit, or `pressrel.example`. */
export function isBrandWord(word: Word | undefined): boolean {
  return has(word, kinds.name | kinds.domain) || word?.type === 'number'
}

/** Whether a word may open or go on a title; of a hyphenated word its last part decides (`Editor-in-Chief`). */
export const isTitleWord = (word: Word | undefined): boolean => has(word, kinds.title)

/** The last word of a title: “for Financial Stability” holds a field of work, though the word stands in titles too. */
export const lastTitleWord = (words: readonly Word[]): number =>
  words.findLastIndex(
    (word, i) => isTitleWord(word) && !isPossessive(word) && !opensField(words, i) && !isMembers(words, i),
  )

/** “Tarn County ⟨Board of Supervisors⟩”: a body and its members, and no title. */
export const isMembers = (words: readonly Word[], at: number): boolean =>
  opensMembers(words, at) || opensMembers(words, at - 2)

const opensMembers = (words: readonly Word[], at: number): boolean =>
  innerBodies.has(words[at]?.key ?? '') &&
  words[at + 1]?.key === 'of' &&
  /s$/.test(words[at + 2]?.key ?? '') &&
  isTitleWord(words[at + 2])

const fieldOpeners = new Set(['of', 'for', 'and', '&'])
const opensField = (words: readonly Word[], at: number): boolean =>
  at < words.length - 1 && fieldOpeners.has(words[at - 1]?.key ?? '') && isFieldWord(words[at])

/** Whether a word names a field of work in a title (`of Sales`). */
export const isFieldWord = (word: Word | undefined): boolean => has(word, kinds.field)

/** Whether a word tells an organization from a person. */
export const isOrganizationWord = (word: Word): boolean => has(word, kinds.organization)

/** Whether a word is a first name that is hardly anything else. */
export const isGivenName = (word: Word | undefined): boolean => isNameWord(word) && has(word, kinds.given)

/** Jr., Sr., III after a name. */
export const isGenerational = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:jr|sr|ii|iii|iv)$/.test(word.key)

/** Whether a word may stand inside a name without a capital. */
export const isParticle = (word: Word | undefined): boolean => has(word, kinds.particle)

/** Mr. · Dr. · SMT. before a name. */
export const isHonorific = (word: Word | undefined): boolean => has(word, kinds.honorific)

/** Whether a word is one at which a name ends, whatever its letters. */
export const isStop = (word: Word | undefined): boolean => has(word, kinds.stop)

/** Whether a word opens a clause and no name; April, June and August before a surname are first names. */
export const opensClause = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  has(word, kinds.stop) &&
  !(word.text === 'Under' && isTitleWord(next)) &&
  !(givenMonths.has(word.key) && isNameWord(word) && isNameWord(next))

const givenMonths = new Set(['april', 'june', 'august'])

/** “Professor Ana Ruiz, President of …”: a title that says less than the post beside the name. */
export const isRank = (title: string | null | undefined): boolean =>
  title !== null && title !== undefined && officeRanks.has(title.toLowerCase())

/** PhD · M.D. after a name. */
export const isPostNominal = (word: Word | undefined): boolean => has(word, kinds.postNominal)

/** Acme’s · Borel Robotics’ */
export const isPossessive = (word: Word | undefined): boolean => has(word, kinds.possessive)

/** “Acme’s marketing manager, ⟨Li⟩, said”: one word, and no place or field. */
export const isPlainName = (word: Word | undefined): boolean =>
  isNameWord(word) && !has(word, kinds.organization | kinds.field | kinds.title | kinds.possessive)

/** A word of an organization before a comma, and none of a post. */
export const isPlainBrand = (word: Word | undefined): boolean =>
  isBrandWord(word) && !has(word, kinds.field | kinds.title | kinds.possessive)

/** Whether a word opens a verb of attribution, as `pointed` does. */
export const opensSpeech = (word: Word | undefined): boolean => has(word, kinds.speech)

/** Whether a word may stand between a speaker and the verb: “also”, “has”, “recently”. */
export const isAdverb = (word: Word | undefined): boolean => has(word, kinds.adverb)
