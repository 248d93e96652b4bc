import {asciiReplacements} from '../../lexicon/index.js'

/**
 * A text in ASCII: quotation marks, dashes, currencies, signs and fractions by a table, accents dropped, what is never seen too, the rest a
 * question mark. `€5 million` is `EUR 5 million`, `1½` is `1 1/2`.
 */
export function toAscii(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text
  const composed = text.normalize('NFC')
  let out = ''
  let at = 0
  for (const character of composed) {
    at += character.length
    out += character < '\u0080' ? character : fitted(writtenFor(character), out.at(-1) ?? '', composed.charAt(at))
  }
  return out
}

/** A space at an end parts the sign from a word or number beside it, and stands nowhere else. */
function fitted(written: string, before: string, after: string): string {
  const start =
    written.startsWith(' ') && written !== ' ' && !/[A-Za-z0-9)]/.test(before) ? written.trimStart() : written
  return start.endsWith(' ') && start !== ' ' && (after === '' || /[\s.,;:!?)\]]/.test(after)) ? start.trimEnd() : start
}

function writtenFor(character: string): string {
  const known = asciiReplacements.get(character)
  if (known !== undefined) return known
  // `ﬁ` is two letters, `⅝` is 5, a stroke and 8.
  const parts = [...character.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')]
  if (parts.length === 0) return ''
  const base = parts.map(part => (part < '\u0080' ? part : (asciiReplacements.get(part) ?? '?'))).join('')
  const isFraction = /^\d{1,2}\/\d{0,2}$/.test(base)
  return /\?/.test(base) && character !== '\uff1f' ? '?' : isFraction ? ` ${base}` : base
}
