/** Superior and inferior forms that Unicode has. Source: Unicode block Superscripts and Subscripts, and Latin-1. */
const superior: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '–': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  ',': ',',
}
const inferior: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '-': '₋',
  '(': '₍',
  ')': '₎',
}

/** Words that are set high by habit and read the same on the line. */
const onLine = /^(?:st|nd|rd|th|®|™|℠|©|[*†‡§¶#]{1,3}|[a-zà-ÿ]{2,12}\.?)$/i
const signs: Readonly<Record<string, string>> = {tm: '™', sm: '℠', r: '®', c: '©'}

/**
 * What is set high or low as characters of the line: `1` → `¹`, `TM` → `™`, `th` stays. Undefined where there is no such form:
 * `growth<sup>a</sup>` would read as a word on the line.
 */
export function raised(text: string, isLow: boolean): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '') return ''
  const sign = isLow ? undefined : signs[words.toLowerCase().replace(/[()]/g, '')]
  if (sign !== undefined) return sign
  const forms = isLow ? inferior : superior
  const plain = words.replace(/^\[(.{1,8})\]$/, '($1)')
  const all = Array.from(plain, character => forms[character])
  if (plain.length <= 12 && all.every(form => form !== undefined)) return all.join('')
  return onLine.test(words) ? words : undefined
}
