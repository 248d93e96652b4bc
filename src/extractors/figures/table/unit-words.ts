import {currencyHundredths, currencyNames, currencySigns, numberScales, percentWords} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import {type CurrencyWord, type Piece, readNames, readPiece, toCurrency, type UnitWord} from './unit-word.js'

/** `'000` · `U.S.` · `Rs.` · `million` · `£` · `1,234` · `(` */
const piece =
  /[’'‘]?\b000(?:[’']?s)?\b|[’'‘]000(?:[’']?s)?|(?:[A-Z]\.){2,3}|[A-Za-zÀ-ɏ]{1,30}\.?|[$€£¥￥₹%]|\d[\d,.]{0,20}|[(),;:/]/g

/** The pieces of a caption or header in order. */
export function readUnitWords(text: string): readonly UnitWord[] {
  const pieces = Array.from(text.matchAll(piece), ({0: written, index}) => ({
    written,
    start: index,
    end: index + written.length,
  }))
  const words: UnitWord[] = []
  for (let i = 0; i < pieces.length; ) {
    const found = longest(pieces, i)
    words.push(found.word)
    i += found.count
  }
  return words
}

function longest(pieces: readonly Piece[], i: number): {readonly word: UnitWord; readonly count: number} {
  for (let count = mayLead(pieces[i]) ? 4 : 1; count > 1; count--) {
    const run = pieces.slice(i, i + count)
    const word = run.length === count ? readPhrase(run) : undefined
    if (word) return {word, count}
  }
  const [single] = pieces.slice(i, i + 1)
  return {word: single ? readPiece(single) : {type: 'mark', lower: '', start: 0, end: 0}, count: 1}
}

/** The first words of phrases: “U.S.”, “basis”, “lakh”, and letters before a sign. */
const leads: ReadonlySet<string> = new Set(
  [numberScales, currencyHundredths, currencyNames, percentWords].flatMap(phrases =>
    [...phrases.keys()].filter(phrase => phrase.includes(' ')).map(phrase => phrase.slice(0, phrase.indexOf(' '))),
  ),
)

const mayLead = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.written.length < 4 || leads.has(piece.written.toLowerCase().replaceAll('.', '')))

const spanOfRun = (run: readonly Piece[]): Span => ({start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0})

/** “U.S. dollars”, “lakh crore”, “basis points”, `US$`. */
function readPhrase(run: readonly Piece[]): UnitWord | undefined {
  const span = spanOfRun(run)
  const [first, second] = run
  if (run.length === 2 && first && second?.written === '$' && first.end === second.start) {
    const code = currencySigns.get(`${first.written.replaceAll('.', '').toLowerCase()}$`)
    return code === undefined ? undefined : toCurrency(span, code, {})
  }
  const phrase = run.map(({written}) => written.toLowerCase().replaceAll('.', '')).join(' ')
  return readNames(span, phrase)
}

/** Whether a text is nothing but a unit: “£m”, “(in thousands)”, “%”. */
export function isUnitOnly(text: string): boolean {
  if (/[1-9]/.test(text) || text.length > 60) return false
  const words = readUnitWords(text)
  const isUnit = ({type}: UnitWord): boolean => type === 'scale' || type === 'currency' || type === 'percent'
  return (
    words.some(isUnit) &&
    words.every(word => isUnit(word) || word.type === 'mark' || ('lower' in word && /^(?:in|of|the)$/.test(word.lower)))
  )
}

/** Whether a cell holds the sign of a currency alone, which belongs to the number to its right. */
export const isSign = (text: string): boolean => signOf(text) !== undefined

/** The currency of a cell that holds nothing else: `$`, `US$`, `Rs`. */
export function signOf(text: string): CurrencyWord | undefined {
  const [word, more] = text.length < 5 && /^[A-Z$€£¥￥₹]/.test(text) ? readUnitWords(text) : []
  return word?.type === 'currency' && more === undefined && !word.isName ? word : undefined
}
