import {zoneAt} from '../calendar/index.js'
import {abbreviationKinds, postOpeners, sentenceOpeners} from '../lexicon/index.js'
import type {Span} from '../source/index.js'

/**
 * A full stop, question or exclamation mark (or several, or an ellipsis), closing marks, stars that never became bold,
 * then space, a capital or the end.
 */
const terminator = /[.!?…]{1,4}["”’'»)\]]{0,3}(?:\*\*)?(?=\s|$|[A-ZÀ-ÖØ-Þ][a-zß-ÿ])/g

/**
 * The sentences of a block's text, spaces between them left out. Abbreviations, initials, decimals and a full stop
 * inside quotation marks before a lower-case word (“Now.” she said) do not end one. A dateline, which ends at
 * `dateline`, is one by itself.
 */
export function readSentences(text: string, dateline = 0): readonly Span[] {
  const head = {start: skipSpace(text, 0), end: text.slice(0, dateline).trimEnd().length}
  const sentences: Span[] = head.end > head.start ? [head] : []
  let start = skipSpace(text, dateline)
  terminator.lastIndex = start
  for (let match = terminator.exec(text); match; match = terminator.exec(text)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end)) continue
    if (end > start) sentences.push({start, end})
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({start, end})
  return sentences
}

function endsSentence(text: string, mark: number, end: number): boolean {
  const next = skipSpace(text, end)
  if (next >= text.length) return true
  if (next === end) return isGlued(text, mark, end)
  const first = skipOpening(text, next)
  if (isLower(text, first)) return false
  if (!startsSentence(text, first)) return !'–—•-'.includes(text[next] ?? '')
  if (text[mark] !== '.' || text[mark + 1] === '.') return true
  return !isAbbreviation(text, mark, next)
}

/** “… its base.Ana Ruiz”: the space after a full stop is missing; in `U.S.Senate` and `Node.Js` there is none to miss. */
function isGlued(text: string, mark: number, end: number): boolean {
  if (text[mark] !== '.' || end - mark > 2 || isAbbreviation(text, mark, end)) return false
  const isWord = /[A-Za-zß-ÿ)%\d]{2}$/.test(text.slice(Math.max(0, mark - 2), mark))
  return isWord && /^[A-ZÀ-Þ][a-zß-ÿ]{1,20}[\s,]/.test(text.slice(end, end + 24))
}

function isAbbreviation(text: string, mark: number, next: number): boolean {
  const word = lastWord(text, mark)
  if (word === '') return false
  const kind = abbreviationKinds.get(word.toLowerCase())
  if (kind === 'title' || kind === 'other') return true
  if (kind === 'month') return isDigit(text, next)
  if (kind === 'place') return !sentenceOpeners.has(wordAt(text, next))
  // “Acme Inc. Names …” cannot be told from a new sentence by its shape: take the likelier, a new sentence.
  if (kind === 'company') return goesOn(word, text, next)
  // Capitals with full stops are initials: “J. Ruiz”, “A.J. Ruiz”.
  return isInitials(word)
}

/** “Jr. ⟨M.D⟩.”: capitals with full stops between them. */
const initialsAt = (text: string, at: number): string =>
  /^[A-Z](?:\.[A-Z]){1,3}(?=\.)/.exec(text.slice(at, at + 9))?.[0] ?? ''

/** The word with a capital that begins at an offset, an opening mark aside, in lower case. */
const wordAt = (text: string, at: number): string =>
  /^["“]?([A-Z][A-Za-z]{0,12})\b/.exec(text.slice(at, at + 15))?.[1]?.toLowerCase() ?? ''

/** “at 9 a.m. ET on May 12”: the zone belongs to the time. */
function isBeforeZone(word: string, text: string, next: number): boolean {
  return /^[ap]\.m$/i.test(word) && zoneAt(text.slice(next, next + 40)) !== undefined
}

/** “Acme Inc. (NYSE: ACM)”, “Acme Corp. Chief Executive Ana Ruiz”, “Jr. M.D.”, “9 a.m. ET”. */
const goesOn = (word: string, text: string, next: number): boolean =>
  text[next] === '(' ||
  postOpeners.has(wordAt(text, next)) ||
  isInitials(initialsAt(text, next)) ||
  isBeforeZone(word, text, next)

/** The word that ends before a full stop, with inner full stops and ampersands; empty where it is long or glued on. */
function lastWord(text: string, mark: number): string {
  let start = mark
  while (
    start > 0 &&
    mark - start < 14 &&
    (isLetter(text, start - 1) || (start < mark && '.&'.includes(text[start - 1] ?? '')))
  )
    start--
  const before = text[start - 1] ?? ' '
  const isWord = isLetter(text, start) && (' (“"‘\'[/–—-'.includes(before) || before.trim() === '')
  return isWord && mark - start < 14 ? text.slice(start, mark) : ''
}

function isInitials(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (i % 2 === 0 ? !isUpper(word, i) : word[i] !== '.') return false
  return word.length % 2 === 1 && word.length <= 7
}

/** A capital, a letter without case, a digit, a currency sign, or `iPhone`. */
function startsSentence(text: string, at: number): boolean {
  if (isUpper(text, at) || isDigit(text, at) || '$€£¥₹'.includes(text[at] ?? ' ')) return true
  return isLetter(text, at)
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && (text[i] ?? '').trim() === '') i++
  return i
}

/** Past up to three opening marks. */
function skipOpening(text: string, at: number): number {
  let i = at
  while (i < at + 3 && i < text.length && '"“‘\'«([„'.includes(text[i] ?? '')) i++
  return i
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function isUpper(text: string, at: number): boolean {
  const character = text[at] ?? ''
  return character !== character.toLowerCase()
}

/** A small letter; `iPhone` counts as a capital word. */
function isLower(text: string, at: number): boolean {
  const character = text[at] ?? ''
  if (character === character.toUpperCase()) return false
  for (let i = at + 1; i < at + 4 && isLetter(text, i); i++) if (isUpper(text, i)) return false
  return true
}

/** A letter of an alphabet with case, or of one without (Hebrew and later in Unicode). */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  const character = text[at] ?? ''
  return (
    character.toLowerCase() !== character.toUpperCase() ||
    (code >= 0x5d0 && (code < 0x2000 || code >= 0x2e80) && code < 0xfe00)
  )
}
