import {doubtfulStreetWords, streetWords} from '../../../lexicon/index.js'
import type {Prose, Token} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {isCapitalized} from '../letters.js'

/** Addresses of a block that begin with the number of a house: “1200 North Harbor Drive”, “12-14 Mill Lane”. */
export function findStreets({text, tokens}: Prose, places: readonly number[]): readonly Span[] {
  const found: Span[] = []
  for (const i of places) {
    const token = tokens[i]
    if (token?.type !== 'number' || token.end - token.start > 5 || isCurrency(text.charAt(token.start - 1))) continue
    const street = readStreet(text, tokens, i + 1)
    if (street) found.push({start: token.start, end: street.end})
  }
  return found
}

const isCurrency = (sign: string): boolean => sign !== '' && '$€£¥₹'.includes(sign)

/** Two to five capitalised words, the last of which is a word for a street. */
function readStreet(text: string, tokens: readonly Token[], from: number): Token | undefined {
  let words = 0
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i]
    if (!token) return undefined
    const word = token.lexeme.text
    if (token.type !== 'word') {
      if (word === '.' || (word === ',' && words === 0) || (words === 0 && /^[-–\d]/.test(word))) continue
      // “100 5th Avenue”
      if (token.type === 'number' && words === 0) continue
      return undefined
    }
    if (!isCapitalized(word) && !/^(?:st|nd|rd|th|of|de|la)$/.test(word)) return undefined
    if (
      (words > 0 || /^(?:Street|Avenue|Road|Boulevard)$/.test(word)) &&
      streetWords.has(word.toLowerCase().replace('.', ''))
    )
      return isStreetWord(word) ? token : undefined
    if (words > 0 && doubtfulStreetWords.has(word.toLowerCase()) && isCapitalized(word) && endsAddress(text, token.end))
      return token
    words++
    if (words > 4) return undefined
  }
  return undefined
}

/** “14 Tarn Yard, London” and “at 14 Tarn Yard.”, not “12 Tarn Green Buildings”. */
const endsAddress = (text: string, end: number): boolean => /^(?:$|[,;)]|\.(?:\s|$))/.test(text.slice(end, end + 2))

/** “Court” and “AVE”, not the “COURT” of a headline in capitals. */
const isStreetWord = (word: string): boolean =>
  isCapitalized(word) && (word.length < 5 || word.slice(1) === word.slice(1).toLowerCase())
