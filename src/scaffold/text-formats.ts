import {abbreviationKinds, titleSmallWords} from '../lexicon/index.js'
import {withStop} from './field-types/index.js'
import type {Form} from './types.js'

/** What may be done to any text, after the format of its type: `{{position|title}}`, `{{quarter|ordinal|title}}`. */
export const textFormats: Readonly<Record<string, (text: string, form: Form) => string>> = {
  upper: text => text.toUpperCase(),
  lower: text => text.toLowerCase(),
  capital: text => text.charAt(0).toUpperCase() + text.slice(1),
  title: toTitle,
  possessive,
  comma: withComma,
  stop: withStop,
}

/** Short words that keep their small letters inside a title, beside the longer ones of the lexicon. */
const shortWords = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'in',
  'nor',
  'of',
  'on',
  'or',
  'per',
  'the',
  'to',
  'via',
])

/** `head of finance` → `Head of Finance`; capitals that are there stay: `VP of iOS`. */
function toTitle(text: string): string {
  return text
    .split(' ')
    .map((word, i) => (i > 0 && isSmall(word) ? word : word.replace(/^[a-zß-ÿ]/, letter => letter.toUpperCase())))
    .join(' ')
}

const isSmall = (word: string): boolean => shortWords.has(word) || titleSmallWords.has(word)

/** A quotation before its attribution: “We are glad,” “We sold it to Acme Inc.,” “Are we glad?” */
function withComma(text: string): string {
  if (/[!?…]$/.test(text)) return text
  const [, word = ''] = abbreviation.exec(text) ?? []
  const isKept = /^(?:company|place)$/.test(abbreviationKinds.get(word.toLowerCase()) ?? '')
  return `${isKept ? text : text.replace(/[.,;]$/, '')},`
}

/** The last word with its full stop, where it may be an abbreviation: `Inc.`, `p.m.` */
const abbreviation = /(?:^|\s)([A-Z][a-z]{1,8}|[A-Za-z](?:\.[A-Za-z]){1,3})\.$/

/** AP: a name that ends in s takes the apostrophe alone. */
function possessive(text: string, form: Form): string {
  return form === 'us' && /s$/i.test(text) ? `${text}’` : `${text}’s`
}
