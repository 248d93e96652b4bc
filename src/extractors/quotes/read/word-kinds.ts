import {
  givenNames,
  honorifics,
  innerBodies,
  nameParticles,
  officeRanks,
  organizationWords,
  postNominals,
  speakerStops,
  titleFields,
  titleWords,
} from '../../../lexicon/index.js'
import type {Word} from './words.js'

/** Whether a word is written like a name: a capital at or near its start (`Ruiz`, `eBay`, `al-Amin`). */
export function isNameWord(word: Word | undefined): boolean {
  return word?.type === 'word' && /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž]|[a-z]{1,8}[A-Z]|(?:al|el|d|l)[-’'][A-ZÀ-Þ])/.test(word.text)
}

/** Whether a word may stand in a name of an organization: a name, or a digit, or `pressrel.example`. */
export function isBrandWord(word: Word | undefined): boolean {
  return (
    isNameWord(word) || word?.type === 'number' || (word?.type === 'word' && /^[a-z]+\.[a-z]{2,4}$/.test(word.text))
  )
}

/** Whether a word may open or go on a title; of a hyphenated word its last part decides (`Editor-in-Chief`). */
export function isTitleWord(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  const key = withoutPossessive(word.key)
  return (
    titleWords.has(key) || isPlural(key) || (key.includes('-') && titleWords.has(key.slice(key.lastIndexOf('-') + 1)))
  )
}

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

/** governors, presidents */
const isPlural = (key: string): boolean => key.length > 5 && key.endsWith('s') && titleWords.has(key.slice(0, -1))

/** Whether a word names a field of work in a title (`of Sales`). */
export const isFieldWord = (word: Word | undefined): boolean => word !== undefined && titleFields.has(word.key)

/** Whether a word tells an organization from a person. */
export const isOrganizationWord = (word: Word): boolean => organizationWords.has(withoutPossessive(word.key))

/** Whether a word is a first name that is hardly anything else. */
export const isGivenName = (word: Word | undefined): boolean => isNameWord(word) && givenNames.has(word?.key ?? '')

/** Jr., Sr., III after a name. */
export const isGenerational = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:jr|sr|ii|iii|iv)$/.test(word.key)

/** Whether a word may stand inside a name without a capital. */
export const isParticle = (word: Word | undefined): boolean => word !== undefined && nameParticles.has(word.key)

/** Mr. · Dr. · SMT. before a name. */
export function isHonorific(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  const plain = word.text.replaceAll('.', '').replaceAll("'", '’')
  return honorifics.has(plain) || (plain.length > 2 && honorifics.has(plain[0] + plain.slice(1).toLowerCase()))
}

/** Whether a word opens a clause and no name; April, June and August before a surname are first names. */
export const opensClause = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  speakerStops.has(word.key) &&
  !(word.text === 'Under' && isTitleWord(next)) &&
  !(givenMonths.has(word.key) && isNameWord(word) && isNameWord(next))

const givenMonths = new Set(['april', 'june', 'august'])

/** “Professor Ana Ruiz, President of …”: a title that says less than the post beside the name. */
export const isRank = (title: string | null | undefined): boolean =>
  title !== null && title !== undefined && officeRanks.has(title.toLowerCase())

/** PhD · M.D. after a name. */
export const isPostNominal = (word: Word | undefined): boolean =>
  word?.type === 'word' && postNominals.has(word.text.replaceAll('.', ''))

/** Acme’s · Borel Robotics’ */
export const isPossessive = (word: Word | undefined): boolean => word?.key.endsWith("'s") === true

/** A key without a possessive ’s. */
export const withoutPossessive = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key)

/** “Acme’s marketing manager, ⟨Li⟩, said”: one word, and no place or field. */
export const isPlainName = (word: Word | undefined): boolean =>
  word !== undefined &&
  isNameWord(word) &&
  ![isOrganizationWord, isFieldWord, isTitleWord, isPossessive].some(is => is(word))
