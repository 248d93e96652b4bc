import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {hint} from './hint.js'
import {findPhones} from './phones.js'
import type {BlockScan} from './scan.js'
import {findStreets} from './streets.js'

/** A pattern of stretches that hold no figure, and the hint without which it is not tried. */
interface Mask {
  readonly hints: number
  readonly pattern: RegExp
}

const masks: readonly Mask[] = [
  {hints: hint.address, pattern: /https?:\/\/\S{1,400}/g},
  {hints: hint.address, pattern: /www\.\S{1,300}/g},
  {hints: hint.at, pattern: /\S{1,80}@\S{1,80}/g},
  // [1-3] · [4,5]
  {hints: hint.bracket, pattern: /\[[\d,\s–-]{1,16}\]/g},
  // 2017;217(6):678
  {hints: hint.semicolon, pattern: /\d{4};\s?\d{1,5}(?:\(\d{1,4}\))?:\s?[\d.–-]{1,14}(?: ?e?\d[\d.e–-]{0,12}){0,3}/g},
  {hints: hint.codeWord, pattern: /\bdoi:?\s?\S{1,80}/g},
  // 1-800-FLOWERS · 1-888-407-4747
  {hints: hint.prefix, pattern: /\b1-8\d\d-[A-Z\d-]{4,14}/g},
  // call 911
  {hints: hint.call, pattern: /\b(?:call|dial)\s(?:[2-9]11|988|999|112)\b/gi},
  // 24-7PressRelease
  {hints: hint.prefix, pattern: /\b24-7\w{0,20}/g},
  // 1828.HK · TSE: 3706
  {hints: hint.exchange, pattern: /\b\d{3,6}\.(?:HK|SZ|SS|TW|KS|T|HE|ST)\b/g},
  {hints: hint.afterColon, pattern: /\b[A-Z]{2,6}:\s?\d{3,6}\b/g},
  // OR 97201 · NY 10001-1234 · D-80333
  {hints: hint.fiveDigits, pattern: /\b[A-Z]{2}\.?\s\d{5}(?:-\d{4})?(?![\d,.]\d)\b/g},
  {hints: hint.postal, pattern: /\b(?:D|CH|A|F)-\d{4,5}\b/g},
  // 12 F.3d 345 · 410 U.S. 113 · 15 U.S.C. § 78a · 85 Fed. Reg. 1234 · 17 CFR 240.10b-5
  {
    hints: hint.court,
    pattern:
      /\b\d{1,4} (?:F\.(?: ?Supp\.)?(?: ?(?:2d|3d|4th))?|U\. ?S\.(?: ?C\.)?|S\. ?Ct\.|Fed\. Reg\.) (?:§{1,2} ?)?\d[\w.-]{0,12}/g,
  },
  {hints: hint.codeWord, pattern: /\b\d{1,2} CFR (?:Part |§{1,2} ?)?\d[\w.-]{0,12}/g},
  {hints: hint.iban, pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g},
  // CUSIP number: 37692G 11 1
  {
    hints: hint.codeWord,
    pattern:
      /\bCUSIP(?: [Nn]umbers?| [Nn]os?\.?)?(?::|,| is| of)? ?(?=[A-Z]{0,9}\d)[A-Z\d]{3,9}(?: [A-Z\d]{1,3}){0,3}\b/g,
  },
  // 12-3456789, the number that a US employer has
  {hints: hint.sevenDigits, pattern: /\b\d{2}-\d{7}\b/g},
  // 1st quarter 4Q25 · 20-F
  {hints: hint.lettered, pattern: /\b\d{1,3}-[A-Z]{1,2}\b/g},
]

/** Stretches of a block whose digits are no figures: addresses, telephone numbers, citations, codes. */
export function findMasks(prose: Prose, {places, hints}: BlockScan): readonly Span[] {
  if ((hints & hint.number) === 0) return []
  const found: Span[] = [...findPhones(prose, places), ...findStreets(prose, places)]
  for (const mask of masks) {
    if ((hints & mask.hints) === 0) continue
    for (const match of prose.text.matchAll(mask.pattern))
      found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
}
