import {asciiReplacements} from '../../lexicon/index.js'

/** A text in ASCII: quotation marks, dashes, signs and fractions by a table, accents dropped, what is never seen too, the rest a question mark. */
export function toAscii(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text
  let out = ''
  for (const character of text) {
    if (character < '\u0080') out += character
    else out += asciiReplacements.get(character) ?? withoutAccent(character)
  }
  return out
}

function withoutAccent(character: string): string {
  const base = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
  return /^[\x20-\x7e]{1,4}$/.test(base) ? base : base === '' ? '' : '?'
}
