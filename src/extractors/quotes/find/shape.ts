import {pronouns} from '../../../lexicon/index.js'
import {verbAt, verbsIn} from '../read/verbs.js'
import {isNameWord} from '../read/word-kinds.js'
import {isMark, wordsIn} from '../read/words.js'
import type {Place} from './place.js'

/** Whether quoted words read like whole clauses, and not a name or a fragment: by their ends, length and company. */
export function looksDirect(place: Place): boolean {
  const {said, before, after} = place
  const words = countWords(said)
  const isIntroduced = endsIn(before, ',:')
  const hasVerb = hasVerbRight(place)
  if (isWholeClause(before, said)) return true
  const endsWell =
    /[.!?,…—–-][”"’')]?$/.test(said) ||
    /^[.,!?]/.test(after) ||
    (before.trim() === '' && /^\s?[–—―]\s?[A-Z]/.test(after)) ||
    (isIntroduced && after.trim() === '') ||
    isReferenced(before, after) ||
    hasVerb ||
    place.quotation.close === null
  const startsWell = isIntroduced || /^[A-ZÀ-ÞĀ-Ž\d$€£₹[…“‘'"(]/.test(said) || /^[a-z][A-Z]/.test(said)
  if (!startsWell) return false
  if (hasVerb && words >= 1) return true
  if (words < 3) return endsWell && isIntroduced && opensWithVerb(place)
  return endsWell && (words >= 6 || isIntroduced || /[.!?]$/.test(said) || before.trim() === '')
}

/** A paragraph “…” (para. 12): words of a document, with where they stand in it. */
const isReferenced = (before: string, after: string): boolean =>
  before.trim() === '' && /^\s?\([^)]{2,30}\)\s{0,2}$/.test(after)

const subjects = new Set('we i it our this these the there they you he she'.split(' '))

/** … said that “we are proud of it, and we will do it again.” */
const isWholeClause = (before: string, said: string): boolean =>
  /\bthat\s$/.test(before) &&
  /[.!?]$/.test(said) &&
  countWords(said) >= 6 &&
  subjects.has(said.split(' ', 1)[0]?.toLowerCase() ?? '')

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) === 32
    if (!isSpace && !isInside) count++
    isInside = !isSpace
  }
  return count
}

/** Whether a text ends in one of some marks, spaces and emphasis aside. */
export function endsIn(text: string, marks: string): boolean {
  let end = text.length
  while (end > 0 && ' *_\u00a0'.includes(text[end - 1] ?? '')) end--
  return end > 0 && marks.includes(text[end - 1] ?? '')
}

/** The most words of a name before its verb. */
const longestName = 3

/** “…” said · “…,” she said · “…,” Ruiz said */
export function hasVerbRight({prose, quotation, said, to}: Place): boolean {
  const words = wordsIn(prose, quotation.outer.end, Math.min(to, quotation.outer.end + 60))
  let at = 0
  while (isMark(words[at], ',–—-')) at++
  // “Cloud Day” Acme announced: a name without a comma or stop before it has nothing to do with the marks.
  const isClosed = at > 0 || /[,.!?]$/.test(said)
  const isPronoun = pronouns.has(words[at]?.key ?? '')
  let subject = at + (isPronoun ? 1 : 0)
  while (isClosed && !isPronoun && subject < at + longestName && isNameWord(words[subject])) subject++
  const verb = verbAt(words, at) ?? verbAt(words, subject)
  return verb !== undefined && verb.takes !== 'fragment'
}

function opensWithVerb({prose, quotation, from}: Place): boolean {
  const words = wordsIn(prose, Math.max(from, quotation.outer.start - 80), quotation.outer.start)
  return isMark(words.at(-1), ':') || verbsIn(words).length > 0
}
