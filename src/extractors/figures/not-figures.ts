import {figureNames} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'
import type {Amount} from './amount.js'

const phone =
  /(?<![\p{L}\d])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){2,4}(?![\p{L}\d])|\+\d[\d\s()./-]{6,20}\d|(?<![\d$€£,.])\d{3}-\d{4}(?!\d)|(?:\(\d{3}\)\s?|\b\d{3}[.-])\d{3}[.-]\d{4}/gu
const address = /https?:\/\/\S{1,400}|www\.\S{1,300}|\S{1,80}@\S{1,80}/gi
const street =
  /(?<![\p{L}\d])\d{1,5}[A-Za-z]?(?:[-–]\d{1,5})?,?\s(?:(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\.?\s)?(?:\p{Lu}[\p{L}.’']{1,20}\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Plaza|Parkway|Pkwy|Square|Highway|Hwy|Terrace)\b\.?/gu
const identifier =
  /(?<![\p{L}\d])(?=[\p{L}\d-]{4,30}(?![\p{L}\d]))(?:\p{Lu}{1,6}[\d-]{0,12}\d[\p{Lu}\d]{2,20}|\d{1,6}[A-Z]{2,10}\d{1,12})(?![\p{L}\d])/gu
const version = /(?<![\d.])\d{1,4}\.\d{1,4}\.\d{1,5}(?:\.\d{1,5})?(?![\d])/g
const score = /(?<![\d,.])(?:24\/7|24x7|50\/50|7\/24|365\/24)(?!\d)/g
/** [1-3] · [4,5] · 2017;217(6):678 · doi: 10.1016/… · 1-800-FDA-1088 · 0800 776600 · 24-7PressRelease · 1828.HK · TSE:3706 */
const citation =
  /\[[\d,\s–-]{1,16}\]|\d{4};\d{1,5}(?:\(\d{1,4}\))?:[\d.–-]{1,14}|\bdoi:?\s?\S{1,80}|\b1-8\d\d-[A-Z\d-]{4,14}|(?<![\d.,])0\d{2,4}\s\d{5,7}\b|\b24-7\p{L}{1,20}|\b\d{3,6}\.(?:HK|SZ|SS|TW|KS|T)\b|\p{Lu}{2,6}:\s?\d{3,6}\b/gu
const postcode = /\b[A-Z]{2}\.?\s\d{5}(?:-\d{4})?\b|\b(?:D|CH|A|F)-\d{4,5}\b/g

/** Stretches of a text whose digits are no figures: addresses, telephone numbers, identifiers, versions. */
export function findMasks(text: string): readonly Span[] {
  if (!/\d/.test(text)) return []
  const patterns = [
    score,
    version,
    street,
    postcode,
    citation,
    ...(/[+(.-]/.test(text) ? [phone] : []),
    ...(/[@/]|www/i.test(text) ? [address] : []),
    identifier,
  ]
  return patterns.flatMap(pattern =>
    [...text.matchAll(pattern)]
      .filter(match => !isAmountLike(match[0]))
      .map(match => ({start: match.index, end: match.index + match[0].length})),
  )
}

/** “17,753,322” and “1.5 million” may look like telephone numbers; these never are. */
const isAmountLike = (text: string): boolean =>
  /^(?:[A-Z]{3}|Rs|RM)\d+$/.test(text) || /^\d{1,3}(?:[.,]\d{3})+$/.test(text) || /^\d{2,3}\s\d{2,5}$/.test(text)

const functionWord =
  /^(?:in|on|at|for|of|to|from|with|by|and|or|the|a|an|over|about|around|nearly|almost|some|than|up|under|all|its|our|their|more|only|just|has|have|had|with|these|those|is|are|was|were|as|least|most|every|top|another|additional|total|approximately|roughly|plus|between|another|some|nearly|our|last|past|next|first|into|than|within)$/i

/** Whether a number stands in a name or an identifier: “Form 8”, “Boeing 737”, “COVID-19”, “Acme One 3”. */
export function isName(text: string, amount: Amount, hasUnit: boolean, isTitle: boolean): boolean {
  const {start, digitsEnd, end, isOrdinal, isWord} = amount
  const head = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 16)
  if (/#\s?$|№\s?$|\bNo\.?\s?$/.test(head)) return true
  if (!isWord && !isOrdinal && end === digitsEnd && /^(?:[\p{L}_]|[-–]\p{Lu}\b|[-–]\p{Lu}\d)/u.test(after) && !hasUnit)
    return true
  if (/[\p{L}\d][-–/_]$/u.test(head) && !hasUnit && !/\b(?:mid|pre|post|sub|non)-$/i.test(head)) return true
  const word = /(?:^|[\s(“"‘'[])([\p{L}&.’'-]{1,20})\s$/u.exec(head)?.[1]
  if (word === undefined || isOrdinal) return false
  const lower = word.toLowerCase().replace(/[.:]$/, '')
  if (
    figureNames.has(lower) &&
    !hasUnit &&
    /^\p{Lu}|^(?:section|sections|rule|rules|item|items|version|phase|page|pages|level|chapter|number|nos?|article|tier|stage|step|code|para|paras|paragraph)/u.test(
      word,
    )
  )
    return true
  // “Gripper Two”: a number word with a capital after a name.
  if (
    isWord &&
    !isTitle &&
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    /^\p{Lu}/u.test(word) &&
    !functionWord.test(lower)
  )
    return true
  if (hasUnit || isWord || amount.scale > 0) return false
  const isCapital = /^\p{Lu}/u.test(word) && !functionWord.test(lower)
  const isNounNext =
    /^\s\p{L}{3,}/u.test(after) &&
    !/^\s(?:and|or|the|is|are|was|has|will|that|which|for|with|from|on|in|at|of|to|as|by|can|also|models?|series|launch|today)\b/i.test(
      after,
    )
  // “the POWER 8 Architecture”: capitals on both sides, and not because it is a title.
  if (isCapital && !isTitle && /^\s\p{Lu}\p{Ll}/u.test(after) && end === digitsEnd) return true
  const isSentenceStart = /(?:^|[.!?:]\s|[“"]\s?)[\p{L}&.’'-]{1,20}\s$/u.test(head)
  return isCapital && !isNounNext && !isSentenceStart && !text.slice(start, end).includes(',')
}

/** Whether a number is a list marker or a footnote: “(1)”, “1)” at the start, “growth1”. */
export function isMarker(text: string, {start, end, isWord, value, plain}: Amount, isTitle: boolean): boolean {
  if (isWord) return false
  if (!isTitle && start === 0 && value < 100 && /^(?:\s{1,4}[\p{Lu}‘“]|\s{0,4}$)/u.test(text.slice(end, end + 6)))
    return true
  // Five digits and more without a comma are a code, unless a plural follows or a mark before says money.
  if (
    plain.length >= 5 &&
    !plain.includes('.') &&
    text.slice(start, end) === plain &&
    !/[$€£¥₹]\s?$|[A-Z]{3}\s?$/.test(text.slice(Math.max(0, start - 4), start)) &&
    !/^(?:\s?%|\s\p{Ll}{2,20}s\b)/u.test(text.slice(end, end + 24))
  )
    return true
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  if (/[([]$/.test(before) && /^[)\]]/.test(after) && value < 10 && Number.isInteger(value)) return true
  if (start === 0 && /^[.)]\s/.test(after)) return true
  return /^\s?\*{1,3}$/.test(before) && value < 10
}

const pair = /(?<![\p{L}\d])(\p{Lu}[\p{L}]{1,20}) (\d{1,4})(?![\p{L}\d,.%]\d|%)/gu
const glued = /(?<![\p{L}\d$€£¥])(\d{1,3}[KMB])(?![\p{L}\d+])/gu

/** Names with a number in them that a release says again and again: “Gripper 2”, “3M”. */
export function repeatedNames(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const text of texts) {
    if (!/\d/.test(text)) continue
    for (const match of text.matchAll(pair)) if (!functionWord.test(match[1] ?? '')) count(match[0])
    for (const match of text.matchAll(glued)) count(match[0])
  }
  return new Set([...counts].filter(([name, times]) => times >= (/^\d/.test(name) ? 3 : 2)).map(([name]) => name))
}

/** Whether a number is part of one of the names. */
export function isRepeatedName(text: string, {start, end, digitsEnd}: Amount, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  if (names.has(text.slice(start, end))) return true
  const word = /(\p{Lu}\p{L}{1,20}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[0]
  return word !== undefined && names.has(word + text.slice(start, digitsEnd))
}
