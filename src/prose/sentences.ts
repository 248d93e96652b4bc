import {abbreviationKinds, sentenceOpeners} from '../lexicon/index.js'
import type {Span} from '../source/index.js'

/** A full stop, question or exclamation mark (or several, or an ellipsis), closing marks, then space, a capital or the end. */
const terminator = /[.!?…]{1,4}["”’'»)\]]{0,3}(?=\s|$|[A-ZÀ-ÖØ-Þ][a-zß-ÿ])/g
const startsSentence = /^\s+["“‘'«([„]{0,3}(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥₹]|[a-z]{1,3}[A-Z])/u
const lowerNext = /^\s+["“‘'«([„]{0,3}[\p{Ll}]/u
const lastWord = /(?:^|[\s(“"‘'[/–—-])([\p{L}][\p{L}.&]{0,12})$/u

/**
 * The sentences of a block's text, spaces between them left out. Abbreviations, initials, decimals and a full stop
 * inside quotation marks before a lower-case word (“Now.” she said) do not end one.
 */
export function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
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
  const after = text.slice(end, end + 12)
  if (after.trim() === '') return true
  if (after[0]?.trim() !== '') return isGlued(text, mark, end)
  if (lowerNext.test(after)) return false
  if (!startsSentence.test(after)) return /^\s+[–—•-]/.test(after) === false
  if (text[mark] !== '.' || text[mark + 1] === '.') return true
  return !isAbbreviation(text, mark, after)
}

/** “… its base.Ana Ruiz”: the space after a full stop is missing; in `U.S.Senate` and `Node.Js` there is none to miss. */
function isGlued(text: string, mark: number, end: number): boolean {
  if (text[mark] !== '.' || end - mark > 2 || isAbbreviation(text, mark, text.slice(end))) return false
  return (
    /[a-zß-ÿA-Z)%\d]{2}$/.test(text.slice(mark - 2, mark)) &&
    /^[A-ZÀ-Þ][a-zß-ÿ]{1,20}[\s,]/.test(text.slice(end, end + 24))
  )
}

function isAbbreviation(text: string, mark: number, after: string): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, mark - 16), mark))?.[1]
  if (!word) return false
  const kind = abbreviationKinds.get(word.toLowerCase())
  if (kind === 'title' || kind === 'other') return true
  if (kind === 'month') return /^\s+\d/.test(after)
  // “Acme Inc. Names …” cannot be told from a new sentence by its shape: take the likelier, a new sentence.
  if (kind === 'place') return !opensSentence(after)
  if (kind === 'company') return false
  // Capitals with full stops are initials: “J. Ruiz”, “A.J. Ruiz”.
  return /^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word)
}

/** “… in the U.S. The company …”: a small word with a capital begins a sentence, any other goes on (“U.S. Senator”). */
const opensSentence = (after: string): boolean =>
  sentenceOpeners.has(/^\s+["“]?([A-Z][a-z]{0,12})\b/.exec(after)?.[1]?.toLowerCase() ?? '')

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && (text[i] ?? '').trim() === '') i++
  return i
}
