import type {Span} from '../../../source/index.js'

/**
 * Whether a stretch is a sentence that somebody reads: it ends with its mark, be it before a quotation mark or bracket.
 * What ends with none is a line of a list or a caption; “p { color: red; }” is code, “… first appeared on …” a feed’s
 * line, and stars that never became bold set a heading apart from it.
 */
export function isSentence(text: string, {start, end}: Span): boolean {
  const words = text.slice(start, end).replace(/\*\*$/, '')
  if (!/[.?!][)"”’]?$/.test(words)) return false
  const isCode = words.includes('{') && words.includes('}') && words.includes(';')
  return !isCode && !words.includes('**') && !words.includes(' first appeared on ')
}

/** “The panel: Ana Ruiz, Acme; Tom Berg, Borel; Eva Lind, Tarn; …”: mostly names between semicolons. */
export function listsNames(text: string, {start, end}: Span): boolean {
  const sentence = text.slice(start, end)
  if (sentence.split(';').length < 4) return false
  const words = sentence.split(/\s+/)
  return words.filter(word => /^[(“"]?\p{Lu}/u.test(word)).length * 2 >= words.length
}

/** The letters and digits of a text, which is what the automated readability index counts. */
export function countCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isPlain = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
    if (isPlain || (code > 0xbf && (code < 0x2000 || code > 0x2bff))) count++
  }
  return count
}
