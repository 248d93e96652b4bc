import {isCue, nounStops, organizationWords, thirdPersonVerbs} from '../../../lexicon/index.js'
import {type Lexeme, lexemeAt, onceForLexeme} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {codeAt, isCapitalized, isDigit, isLetter} from '../letters.js'

/** A word of a noun phrase; hyphens, ampersands and digits may be inside (`R&D`, `5G`, `Node.js`). */
export interface NounWord extends Span {
  readonly text: string
  readonly lower: string
  readonly lexeme: Lexeme
}

const lowerOf = onceForLexeme(text => text.toLowerCase())

/** The word of a noun phrase behind `at`, past one or two spaces and an opening quotation mark. */
export function nounWordAfter(text: string, at: number): NounWord | undefined {
  if (last.at !== at || last.text !== text) {
    last.word = readWord(text, at)
    last.text = text
    last.at = at
  }
  return last.word
}

/** The last word that was asked for: each is asked for as the next one before it is the word itself. */
const last: {text: string; at: number; word: NounWord | undefined} = {text: '', at: 0, word: undefined}

function readWord(text: string, at: number): NounWord | undefined {
  let start = at
  while (text[start] === ' ' && start < at + 2) start++
  if ('‘“"\''.includes(text.charAt(start) || ' ')) start++
  let end = start
  while (end - start < 31 && isInside(text, end)) end++
  while (end > start && ".’'-/&".includes(text.charAt(end - 1)) && !/\b[A-Z]\.[A-Z]\.$/.test(text.slice(start, end)))
    end--
  if (end === start || ".-&/’'®™".includes(text.charAt(start))) return undefined
  const lexeme = lexemeAt(text, start, end)
  return {start, end, text: lexeme.text, lower: lowerOf(lexeme), lexeme}
}

function isInside(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = codeAt(text, at)
  return isLetter(code) || isDigit(code) || ".-&/’'®™‑".includes(text.charAt(at) || ' ')
}

/** Whether a word ends the noun phrase before it: a small word, a verb, a year, an adverb. */
export const isStop = ({lexeme}: NounWord): boolean => isStopWord(lexeme)

const isStopWord = onceForLexeme(text => {
  const lower = text.toLowerCase()
  return nounStops.has(lower) || /^\d[\d,.]*$/.test(text) || isAdverb(lower)
})

const isAdverb = (lower: string): boolean =>
  lower.endsWith('ly') && !/(?:fami|assemb|supp|anoma|monopo|mono|ral|ear)ly$/.test(lower)

/** “priced ⟨at⟩”, “presented ⟨by⟩”: a participle that a phrase of its own follows. */
export function isParticiple({text, lower}: NounWord, next: NounWord | undefined): boolean {
  return lower.endsWith('ed') && !isCapitalized(text) && isCue('complement', next?.lower)
}

/** A noun in the plural, which as a rule is the head of its phrase. */
export const isPlural = ({lexeme}: NounWord): boolean => isPluralWord(lexeme)

const isPluralWord = onceForLexeme(text => hasPlural({text, lower: text.toLowerCase()}))

/** The same of a word of another kind. */
export function hasPlural({text, lower}: Pick<NounWord, 'text' | 'lower'>): boolean {
  if (/(?:people|women|men|children|sales|personnel|staff|aircraft)$/.test(lower)) return true
  if (isCapitalized(text)) return /(?:[a-z][a-rtv-z]s|[A-Z]{2}s|[’']s)$/.test(text) && !/(?:us|ss)$/.test(text)
  return /(?:[^su’']s|uses|[A-Z][’']s)$/.test(text)
}

/** “sales offices”, “Returns Survey”: a plural before another noun is no head. */
export function continues(text: string, word: NounWord): boolean {
  const next = nounWordAfter(text, word.end)
  if (!next || text[word.end] !== ' ') return false
  if (isCapitalized(word.text) && isCapitalized(next.text)) return !isStop(next)
  if (isCapitalized(word.text) && isNameOfMany(word.lexeme)) return leadsToHead(text, next)
  return isPlainHead(next.lexeme)
}

/** A plural in small letters that is no verb. */
const isPlainHead = onceForLexeme(
  word =>
    /^[a-z]{3,20}$/.test(word) &&
    !thirdPersonVerbs.has(word) &&
    hasPlural({text: word, lower: word}) &&
    !(nounStops.has(word) || isAdverb(word)),
)

/** “WorkSpaces”, “Labs” */
const isNameOfMany = onceForLexeme(text => /[a-z][A-Z]/.test(text) || organizationWords.has(text.toLowerCase()))

/** “WorkSpaces ⟨virtual⟩ desktops”, “Starling Labs ⟨robots⟩”: a head of one or two words goes on from a name. */
function leadsToHead(text: string, word: NounWord): boolean {
  if (!/^[a-z-]{3,20}$/.test(word.text) || isStop(word)) return false
  const next = text[word.end] === ' ' ? nounWordAfter(text, word.end) : undefined
  return isPlural(word) || (next !== undefined && !isStop(next) && !isCapitalized(next.text) && isPlural(next))
}
