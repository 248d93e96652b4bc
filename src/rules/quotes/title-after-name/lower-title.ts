import {awardWords, innerBodies, properTitleWords, titleFields, titleWords} from '../../../lexicon/index.js'

/** A title in small letters, or the title as it is with the words that nobody but the writer can judge. */
export type LoweredTitle =
  | {readonly kind: 'lowered'; readonly text: string}
  | {readonly kind: 'unknown'; readonly words: readonly string[]}

/** Where a title goes on with what may be a name: “Director ⟨of the Office of Works⟩”, “President⟨, Acme Cloud⟩”. */
const joint = /(,\s|\s(?:of|for|to|at|within|in|on)\s(?:the\s)?)/

/**
 * Writes a title in small letters: “Chief Executive Officer” → “chief executive officer”. Acronyms, regions and peoples stay
 * (“CEO”, “president, North America”), and so does what follows a preposition or comma and may be a name. Undefined for a
 * title that begins in small letters already.
 */
export function lowerTitle(title: string): LoweredTitle | undefined {
  const [head = '', ...rest] = title.split(joint)
  const words = head.split(' ')
  if (!words.some(isPost) || words.some(word => awardWords.has(keyOf(word)))) return undefined
  const unknown = words.filter(word => !isKnown(word))
  if (unknown.length > 0) return {kind: 'unknown', words: unknown}
  const tail = rest.map((part, i) => (i % 2 === 1 && isField(rest, i) ? lowered(part) : part))
  return {kind: 'lowered', text: lowered(head) + tail.join('')}
}

const lowered = (part: string): string => part.split(' ').map(lowerWord).join(' ')

/** “of ⟨Marketing⟩”, “of the ⟨Supervisory Board⟩”; what else follows “of the” has a name of its own, to its end. */
function isField(rest: readonly string[], at: number): boolean {
  const the = rest.findIndex(before => before.endsWith(' the '))
  // “Head of QX Group”: an acronym opens the name of a part of the house.
  if (the < 0 || the > at) return (rest[at] ?? '').split(' ').every(word => isKnown(word) && !isAcronym(word))
  const words = rest.filter((_, i) => i > the && i % 2 === 1).flatMap(part => part.split(' '))
  return words.every(word => innerBodies.has(keyOf(word)))
}

const keyOf = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** Two capitals, a digit or an inner full stop: CEO, R&D, Web3, U.S. */
const isAcronym = (word: string): boolean => /\p{Lu}[&.]?\p{Lu}|\d|^\p{Lu}\.?$/u.test(word)

const staysCapital = (word: string): boolean => properTitleWords.has(keyOf(word)) || isAcronym(word)

/** “Director”, “Co-Chair”: a post with a capital, and not a field of work. */
function isPost(word: string): boolean {
  const key = keyOf(word)
  const isTitle = titleWords.has(key) ? !titleFields.has(key) : titleWords.has(key.split('-').at(-1) ?? '')
  return isTitle && /^\p{Lu}\p{Ll}/u.test(word)
}

/** Small letters, a word of titles, or one that stays; “Sr.” is neither a word nor a name. */
function isKnown(word: string): boolean {
  if (!/^\p{Lu}/u.test(word) || staysCapital(word)) return true
  const known = (key: string): boolean => titleWords.has(key) || titleFields.has(key) || innerBodies.has(key)
  return known(word.toLowerCase()) || (word.includes('-') && word.split('-').every(isPartKnown))
}

const isPartKnown = (part: string): boolean => /^co$/i.test(part) || isKnown(part)

/** “Co-Founder” → “co-founder”, “Co-CEO” → “co-CEO” */
function lowerWord(word: string): string {
  if (properTitleWords.has(keyOf(word))) return word
  return word
    .split('-')
    .map(part => (isAcronym(part) ? part : part.toLowerCase()))
    .join('-')
}
