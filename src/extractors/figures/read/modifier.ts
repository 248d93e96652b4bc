import type {FigureKind, Modifier} from '../../../ast/index.js'
import {isCue, modifierFillers, modifiersAfter, modifiersBefore} from '../../../lexicon/index.js'
import {type Found, phraseAfter, phraseBefore, wordAfter, wordBefore} from '../beside.js'
import {codeAt, isLetter} from '../letters.js'

/** How a figure is qualified by the words around it. */
export function modifierOf(text: string, start: number, end: number, kind?: FigureKind): Modifier | null {
  if (text[end - 1] === '+' || (text[end] === '+' && !/\d/.test(text.charAt(end + 1)))) return 'more-than'
  if (holds(text, start, end, plus) && /.\+/.test(text.slice(start, end))) return 'more-than'
  // “CAD ~$2.35M”
  if (kind === 'money' && holds(text, start, end, tilde) && /^[A-Z]{3} ?~/.test(text.slice(start, start + 5)))
    return 'approximately'
  if (kind === 'duration' && end - start > 8 && / or more /i.test(text.slice(start, end))) return 'at-least'
  return modifierBefore(text, start, end, kind) ?? modifierAfter(text, end) ?? null
}

/** Whether a character stands in a stretch; no string is made of it. */
function holds(text: string, start: number, end: number, code: number): boolean {
  for (let at = start; at < end; at++) if (codeAt(text, at) === code) return true
  return false
}

const [plus, tilde] = [43, 126]

function modifierBefore(text: string, start: number, end: number, kind: FigureKind | undefined): Modifier | undefined {
  const mark = text.charAt(text[start - 1] === ' ' ? start - 2 : start - 1)
  const sign = isLetter(mark.charCodeAt(0)) ? undefined : modifiersBefore.get(mark)
  if (sign) return sign
  let at = start
  for (let i = 0; i < 4; i++) {
    const found = phraseBefore(text, at, modifiersBefore, 4)
    if (found) return isMeant(text, found, text.slice(found.end, start), end, kind) ? found.value : undefined
    const word = wordBefore(text, at)
    if (!word) return undefined
    const isTotal = word.lower === 'of' && wordBefore(text, word.start)?.lower === 'total'
    if (!isTotal && !modifierFillers.has(word.lower)) return undefined
    at = isTotal ? (wordBefore(text, word.start)?.start ?? word.start) : word.start
  }
  return undefined
}

/** Whether a phrase qualifies the number, and not a noun or the verb before it. `filler` is what stands between. */
function isMeant(
  text: string,
  {phrase, start}: Found<Modifier>,
  filler: string,
  end: number,
  kind: FigureKind | undefined,
): boolean {
  if (phrase === 'c' || phrase === 'ca') return text.slice(start, start + 3).includes('.')
  // “the top 10 markets”
  if (phrase === 'top' || phrase === 'tops') return kind === 'money' || kind === 'measure'
  if (/^(?:over|under|below|above|beyond)$/.test(phrase)) {
    // “below the 5.15 million pace”
    if (/\bthe\b/.test(filler)) return false
    if (kind === 'duration') return phrase !== 'over' || isLongerThan(text, start, filler, end)
  }
  // “information about $97 million of dividends”
  // and “built around three pillars”
  if (phrase === 'about' || phrase === 'around') return !isCue('topic', wordBefore(text, start)?.lower)
  return true
}

/** “over 20 years of experience” is longer than that; “over three days, we …” and “over a 10-year period” are that long. */
function isLongerThan(text: string, start: number, filler: string, end: number): boolean {
  if (filler.trim() !== '' && !/\b(?:another|only|just)\b/.test(filler)) return false
  return isCue('lastsBefore', wordBefore(text, start)?.lower) || isCue('lastsAfter', wordAfter(text, end)?.lower)
}

/** “200 people or more”, “5 or fewer”; not “42 per cent and over 80 per cent”. */
function modifierAfter(text: string, end: number): Modifier | undefined {
  const next = wordAfter(text, end)
  if (!next) return undefined
  const found = phraseAfter(text, end, modifiersAfter, 2) ?? phraseAfter(text, next.end, modifiersAfter, 2)
  if (!found || found.value === undefined) return undefined
  return /^\s?[$€£¥~]?\d/.test(text.slice(found.end, found.end + 3)) ? undefined : found.value
}
