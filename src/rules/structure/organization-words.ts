import {companySuffixes} from '../../lexicon/index.js'

const suffix = new RegExp(`[,\\s]{1,3}(?:${[...companySuffixes].join('|')})\\b\\.?`, 'gi')

const small = /^(?:the|and|our|for|company|us)$/

/** Whether a text (as `foldWords` gives it) names an organization, were it by one telling word or by its initials. */
export function namesOrganization(folded: string, name: string): boolean {
  return isAnyIn(callsOf(name), folded)
}

const isAnyIn = (words: readonly string[], text: string): boolean => words.some(word => text.includes(word))

/** What a release may call an organization, in small letters. */
const callsOf = (name: string): readonly string[] => [initials(name), ...tellingWords(name)]

/**
 * Whether texts name an organization as `namesOrganization` does, its words in capitals: the
 * “lake water” of a sentence does not name Corbel Lake Carriers.
 */
export function namesInCapitals(texts: readonly string[], name: string): boolean {
  // “ABOUT FAST ARMS” does not tell how the name is written.
  if (name === name.toUpperCase()) {
    const calls = callsOf(name)
    return texts.some(text => isAnyIn(calls, foldWords(text)))
  }
  const words = foldMarks(name.replace(suffix, ''))
    .split(' ')
    .filter(word => word.length > 2 && !small.test(word.toLowerCase()))
  const isIn = (text: string): boolean => words.some(word => text.includes(word) || text.includes(word.toUpperCase()))
  // Most releases write the name as their “About” does: nothing need be folded.
  if (texts.some(isIn)) return true
  const letters = initials(name)
  const isInFolded = (folded: string): boolean => isIn(folded) || folded.includes(letters)
  return texts.some(text => isInFolded(foldMarks(text)))
}

/** The words of a name by which a release may call the organization, lower case: “Acme” for “Acme Robotics Corporation”. */
export function tellingWords(name: string): readonly string[] {
  return foldWords(name.replace(suffix, ''))
    .split(' ')
    .filter(word => word.length > 2 && !small.test(word))
}

/** Lower case, without accents and punctuation. */
export const foldWords = (text: string): string => foldMarks(text.toLowerCase())

/** Without accents, punctuation and trademark signs. */
export const foldMarks = (text: string): string =>
  isAscii.test(text) ? text.replace(/[^A-Za-z\d\n ]/g, '') : foldAll(text)

const isAscii = /^[\0-\x7f]*$/
const foldAll = (text: string): string =>
  text
    .replace(/[™℠]/g, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\n ]/gu, '')

/** “International Robotics Association” may go as IRA. */
function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')
    .toLowerCase()
  return letters.length >= 3 ? letters : '\u0000'
}
