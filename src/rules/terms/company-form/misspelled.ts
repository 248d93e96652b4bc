import {beginsSentence, endsSentence} from '../../../prose/index.js'
import type {Named} from './forms.js'

/** With plain spaces and apostrophes. */
export const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/’/g, "'")

/** `, INC. AND` · ` MEDIA CONTACT` */
const capitals = /^[,\s]{1,2}\p{Lu}{2,20}\b/u

/** Whether a form is wrong where it stands: words of the language, symbols, hashtags and lines in capitals are not. */
export function isMisspelled({written, name, match, prose}: Named): boolean {
  const {text} = prose
  const before = text.slice(Math.max(0, match.start - 24), match.start)
  const after = text.slice(match.end, match.end + 24)
  if (/[#$]$/.test(before)) return false
  const isInCapitals = written === written.toUpperCase()
  if (isInCapitals && (/:\s?$|\b\p{Lu}{2,20}\s$/u.test(before) || capitals.test(after) || !/\p{Ll}/u.test(text)))
    return false
  // “the Tarn Prize” in the middle of a sentence, and “of Acme, LLC.” at its end.
  if (/^The /.test(name) && written.slice(1) === name.slice(1)) return false
  if (written === `${name}.` && endsSentence(prose, match.end)) return false
  // “target” and “trust relations” are words; “ebay” is none that could be anything but eBay.
  const isWord = !/\S[A-Z]/.test(name)
  if (isWord && written === written.toLowerCase()) return false
  // “EBay” at the start of a sentence.
  const isFirst = beginsSentence(prose, match.start)
  return !(isFirst && written === name.charAt(0).toUpperCase() + name.slice(1))
}
