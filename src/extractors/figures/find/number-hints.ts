import {
  articleGroups,
  currencyHundredths,
  currencyNames,
  fractionWords,
  numberGroups,
  numberScales,
  numberWords,
  zeroWords,
} from '../../../lexicon/index.js'
import {codeAt, isLetter} from '../letters.js'
import {hint} from './hint.js'

/** Whether a number in words may begin with a word, or with the first part of it (“twenty-one”). */
export function hintsOfNumber(text: string): number {
  const [, word = ''] = /^([a-z]{1,20})/i.exec(text) ?? []
  const lower = word.toLowerCase()
  if (lower === 'a' || lower === 'an') return text === word ? hint.article : text.includes('.') ? hint.word : 0
  const isOpener = lower === 'half' || lower === 'quarter' || lower === 'dozen' || lower.endsWith('fold')
  return isOpener || numberWords.has(lower) || zeroWords.has(lower) ? hint.word : 0
}

/** Whether a word stands in a table of what is counted, or the letters that it begins with (“dozen-odd”, “million.Trading”). */
export function mayBeCounted(text: string): boolean {
  let end = 0
  while (end < text.length && (isLetter(codeAt(text, end)) || text[end] === '.')) end++
  let letters = ''
  for (const piece of text.slice(0, end).toLowerCase().split('.')) {
    letters += piece
    if (counted.some(table => table.has(letters))) return true
  }
  return false
}
const counted: readonly {readonly has: (word: string) => boolean}[] = [
  numberGroups,
  articleGroups,
  numberScales,
  currencyNames,
  currencyHundredths,
  fractionWords,
  numberWords,
]
