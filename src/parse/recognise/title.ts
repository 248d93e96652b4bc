import {legalForms} from '../../lexicon/index.js'
import {lastAbbreviation, opensWithCapital} from '../phrases.js'

/** What a title may end with, full stop and all, besides a company's legal form. */
const abbreviations = new Set([...legalForms, 'u.s', 'u.k', 'e.u', 'jr', 'sr'])
const sentenceEnd = /[.:;,]["”’)]{0,2}$/
const address = /@[\w-]{1,60}\.|https?:\/\/|\bwww\./i

/** Whether a line reads like a headline, subheadline or heading: short, no sentence's full stop, no address. */
export function looksLikeTitle(text: string, limit = 300): boolean {
  if (text.length === 0 || text.length > limit || address.test(text)) return false
  if (!/[A-Za-zÀ-ɏ\u0370-\uffdc]/.test(text)) return false
  if (!sentenceEnd.test(text)) return true
  // A long line that ends with “Acme, LLC.” is a sentence all the same.
  return text.length <= 150 && abbreviations.has(lastAbbreviation(text))
}

/** Whether a line stands as a heading in running text: a title of a few words that no quotation or attribution opens. */
export function looksLikeHeading(text: string): boolean {
  if (!looksLikeTitle(text, 90) || !(opensWithCapital(text) || /^\d/.test(text))) return false
  return text.split(/\s+/).length <= 12 && !/[“”"|…]/.test(text) && !/^(?:Mr|Ms|Mrs|Dr)\b/.test(text)
}
