import {auxiliaries, clauseLinks, contractions, pastForms} from '../../../lexicon/index.js'
import {isAdverb, isNameWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'

const pronouns = new Set(['it', 'he', 'she', 'they', 'we', 'there', 'you', 'i'])

/** How far from its first word the verb of a clause is looked for. */
const reach = 16

/** Whether words hold something that can be the verb of a clause: sales ⟨had⟩ doubled · profits ⟨rose⟩. */
export const hasFinite = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) => contractions.has(word.key) || (i > 0 && (isSure(word) || /^[a-z]{3,20}(?:ed|[^s]s)$/.test(word.text))),
  )

/**
 * Whether a clause begins at a word, and not an object: “announced ⟨it has⟩ …”, not “announced a plant”. Where the verb
 * takes any clause, whatever can be a verb will do; else an auxiliary must follow the subject.
 */
export function opensClause(words: readonly Word[], at: number, isAny: boolean): boolean {
  const [first, second] = words.slice(at, at + 2)
  if (!first || !second || !canOpen(first)) return false
  if (isSubject(first)) return second.type === 'word' && second.key !== 'and' && second.key !== 'to'
  return isAny ? words.length - at >= 3 && hasFinite(words.slice(at)) : hasAuxiliary(words.slice(at + 1, at + reach))
}

function hasAuxiliary(words: readonly Word[]): boolean {
  for (const word of words) {
    if (isAuxiliary(word)) return true
    // “announced the plant it has built”: a pronoun after a noun opens a clause that describes it.
    if (clauseLinks.has(word.key) || isSubject(word) || isMark(word, ',.;:()–—')) return false
  }
  return false
}

/** Whether the word there is the verb of a clause and describes no noun: “sales ⟨doubled⟩”, not “a retired teacher”. */
export function isVerbAt(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return false
  const isPast = /^[a-z]{3,20}ed$/.test(word.text) && before.type === 'word' && !isAdverb(before)
  return isSure(word) || contractions.has(word.key) || (isPast && !articles.has(before.key))
}

const articles = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'and', 'of', 'for'])

const isSubject = ({key}: Word): boolean => pronouns.has(key) || contractions.has(key)

/** A capital is a name: May, Will. */
const isAuxiliary = ({key, text}: Word): boolean => auxiliaries.has(key) && !/^[A-Z]/.test(text)

const isSure = (word: Word): boolean => isAuxiliary(word) || pastForms.has(word.text)

/** What a clause does not begin with: its own verb, “to”, “and”. */
function canOpen(word: Word): boolean {
  if (word.type === 'punctuation') return false
  return isNameWord(word) || !(isSure(word) || clauseLinks.has(word.key) || closed.has(word.key))
}

const closed = new Set(['and', 'or', 'of', 'by', 'with', 'for', 'not', 'goodbye', 'yes', 'nothing', 'no'])
