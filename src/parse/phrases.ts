/** A phrase of a lexicon that opens a text, and where it ends there. */
export interface OpeningPhrase {
  readonly phrase: string
  readonly end: number
}

/** The most words that a phrase of a lexicon has. */
const longest = 6
const word = /[^\s:,;|()–—]{1,40}/y
const gap = /\s{1,3}/y

/** Phrases in lower case with single spaces. */
type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>

/** The longest phrase of a lexicon that a text opens with, whatever its case. */
export function openingPhrase(text: string, phrases: Phrases): OpeningPhrase | undefined {
  if (!firstLettersOf(phrases).has(text.charAt(0).toLowerCase())) return undefined
  let found: OpeningPhrase | undefined
  let phrase = ''
  let at = 0
  for (let count = 0; count < longest; count++) {
    const end = matchEnd(word, text, at)
    if (end === at) break
    phrase += text.slice(at, end).toLowerCase().replace(/\.$/, '')
    if (phrases.has(phrase)) found = {phrase, end}
    at = matchEnd(gap, text, end)
    if (at === end) break
    phrase += ' '
  }
  return found
}

const firstLetters = new WeakMap<Phrases, ReadonlySet<string>>()

/** What phrases begin with: of most texts the first letter says that they open with none. */
function firstLettersOf(phrases: Phrases): ReadonlySet<string> {
  const known = firstLetters.get(phrases)
  if (known) return known
  const letters = new Set([...phrases.keys()].map(phrase => phrase.charAt(0)))
  firstLetters.set(phrases, letters)
  return letters
}

/** Whether the first character is a capital letter, of whatever alphabet. */
export function opensWithCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** The word that a text ends with before a full stop, in lower case (`inc`, `u.s`); empty where it ends with none. */
export function lastAbbreviation(text: string): string {
  return /([A-Za-z.]{1,10})\.$/.exec(text)?.[1]?.toLowerCase() ?? ''
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
