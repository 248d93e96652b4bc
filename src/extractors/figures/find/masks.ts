import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {findPhones} from './phones.js'
import {findStreets} from './streets.js'

/** A pattern of stretches that hold no figure, and a piece of text without which it is not tried. */
interface Mask {
  readonly hint: string
  readonly pattern: RegExp
}

const masks: readonly Mask[] = [
  {hint: '://', pattern: /https?:\/\/\S{1,400}/g},
  {hint: 'www.', pattern: /www\.\S{1,300}/g},
  {hint: '@', pattern: /\S{1,80}@\S{1,80}/g},
  // [1-3] · [4,5]
  {hint: '[', pattern: /\[[\d,\s–-]{1,16}\]/g},
  // 2017;217(6):678
  {hint: ';', pattern: /\d{4};\s?\d{1,5}(?:\(\d{1,4}\))?:\s?[\d.–-]{1,14}(?: ?e?\d[\d.e–-]{0,12}){0,3}/g},
  {hint: 'doi', pattern: /\bdoi:?\s?\S{1,80}/g},
  // 1-800-FLOWERS · 1-888-407-4747
  {hint: '1-8', pattern: /\b1-8\d\d-[A-Z\d-]{4,14}/g},
  // call 911
  {hint: 'l ', pattern: /\b(?:call|dial)\s(?:[2-9]11|988|999|112)\b/gi},
  // 24-7PressRelease
  {hint: '24-7', pattern: /\b24-7\w{0,20}/g},
  // 1828.HK · TSE: 3706
  {hint: '.', pattern: /\b\d{3,6}\.(?:HK|SZ|SS|TW|KS|T|HE|ST)\b/g},
  {hint: ':', pattern: /\b[A-Z]{2,6}:\s?\d{3,6}\b/g},
  // OR 97201 · NY 10001-1234 · D-80333
  {hint: ' ', pattern: /\b[A-Z]{2}\.?\s\d{5}(?:-\d{4})?(?![\d,.]\d)\b/g},
  {hint: '-', pattern: /\b(?:D|CH|A|F)-\d{4,5}\b/g},
  // 12 F.3d 345 · 410 U.S. 113 · 15 U.S.C. § 78a · 85 Fed. Reg. 1234 · 17 CFR 240.10b-5
  {
    hint: '.',
    pattern:
      /\b\d{1,4} (?:F\.(?: ?Supp\.)?(?: ?(?:2d|3d|4th))?|U\. ?S\.(?: ?C\.)?|S\. ?Ct\.|Fed\. Reg\.) (?:§{1,2} ?)?\d[\w.-]{0,12}/g,
  },
  {hint: 'CFR', pattern: /\b\d{1,2} CFR (?:Part |§{1,2} ?)?\d[\w.-]{0,12}/g},
  {hint: 'IBAN', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g},
  // CUSIP number: 37692G 11 1
  {
    hint: 'CUSIP',
    pattern:
      /\bCUSIP(?: [Nn]umbers?| [Nn]os?\.?)?(?::|,| is| of)? ?(?=[A-Z]{0,9}\d)[A-Z\d]{3,9}(?: [A-Z\d]{1,3}){0,3}\b/g,
  },
  // 12-3456789, the number that a US employer has
  {hint: '-', pattern: /\b\d{2}-\d{7}\b/g},
  // 1st quarter 4Q25 · 20-F
  {hint: '-', pattern: /\b\d{1,3}-[A-Z]{1,2}\b/g},
]

/** Stretches of a block whose digits are no figures: addresses, telephone numbers, citations, codes. */
export function findMasks(prose: Prose): readonly Span[] {
  const {text} = prose
  if (!prose.tokens.some(({type}) => type === 'number')) return []
  const found: Span[] = [...findPhones(prose), ...findStreets(prose)]
  for (const {hint, pattern} of masks) {
    if (!text.includes(hint)) continue
    for (const match of text.matchAll(pattern)) found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
}
