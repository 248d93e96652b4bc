import {
  ambiguousCurrencyNames,
  isTableCue,
  measureForms,
  measureSymbols,
  numberScales,
  toPhrase,
} from '../../../lexicon/index.js'
import {perAfter} from '../read/per.js'
import {readStatement, type Statement} from './statement.js'

/** What the header of a row or column says of its numbers. */
export interface Label {
  readonly text: string
  readonly statement: Statement
  /** What an amount of money is per: “Net income per diluted share” → `share`. */
  readonly per?: string
  /** Counted things, and the noun for them as written. */
  readonly counted?: string
  /** A number of shares. */
  readonly isShares: boolean
  /** The symbol of a measure: “Production (kt)”. */
  readonly measure?: string
  /** “(x)” */
  readonly isMultiple: boolean
  /** A ratio, a rate, an index: no money. */
  readonly isUnscaled: boolean
  /** Its currency without a scale is all that is to be said: “Price ($)” under a caption “in thousands”. */
  readonly isWhole: boolean
}

/** Reads a header; `name` is the header without its dates, where it has some. */
export function readLabel(text: string, dollar: string, name = text): Label {
  const statement = readStatement(text, 'label', dollar)
  const bare = withoutAsides(name)
  const words = wordsOf(bare)
  const per = statement.per ?? perOf(bare, words)
  const measure = measureOf(text, statement) ?? measureForms.get(longWord(headOf(words)))
  const counted = per === undefined && statement.currency === undefined ? countedOf(bare, words) : undefined
  return {
    text,
    statement,
    ...(per ? {per} : {}),
    ...(counted ? {counted} : {}),
    ...(measure ? {measure} : {}),
    isShares: per === undefined && isShareCount(words),
    isMultiple: /\(\s?[x×]\s?\)/.test(text),
    isUnscaled: isTableCue('unscaled', headOf(words)),
    isWhole: statement.currency !== undefined && statement.scale === undefined && words.some(word => word.length > 2),
  }
}

/** A header without what stands in parentheses, or behind a comma that a unit follows. */
export const withoutAsides = (text: string): string => text.replace(/\([^()]{0,80}\)|,\s?[^,]{0,20}$/g, ' ').trim()

/** The words of a header in lower case: letters, and `%`, `+/-`, `y/y`. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,:;()*†]+/)
    .map(word => word.replace(/^[“"'‘’]{1,2}|[“"'’.]{1,2}$/g, ''))
    .filter(word => word !== '')

/** “Tonnes sold” are a measure; a short form may be another word, and pounds are money too. */
const longWord = (word: string | undefined): string =>
  word !== undefined && word.length > 4 && !ambiguousCurrencyNames.has(word) ? word : ''

/** “per diluted share”, “EPS” */
function perOf(text: string, words: readonly string[]): string | undefined {
  if (words.some(word => isTableCue('perShare', word))) return 'share'
  const spaced = ` ${text}`
  const at = spaced.toLowerCase().indexOf(' per ')
  return at < 0 ? undefined : perAfter(spaced, at)
}

/** “Weighted average diluted shares”, “Shares outstanding”; not “Common shares, no par value”, “Repurchase of shares”. */
function isShareCount(words: readonly string[]): boolean {
  if (!words.includes('shares') && !words.includes('share')) return false
  return words.some(word => isTableCue('shareCount', word)) && !words.some(word => isTableCue('shareMoney', word))
}

/** “Number of ⟨stores⟩”, “⟨Active customers⟩”, “⟨Homes⟩ delivered”; not “Customer deposits” or “Loans to customers”. */
function countedOf(text: string, words: readonly string[]): string | undefined {
  const [first, second, third] = words
  const isNumbered = first === 'number' ? second === 'of' : second === 'number' && third === 'of'
  if (isNumbered) return text.slice(text.toLowerCase().indexOf(' of ') + 4).trim() || undefined
  const head = headOf(words)
  if (!isTableCue('count', head)) return undefined
  const behind = text.toLowerCase().indexOf(head ?? '') + (head ?? '').length
  return text.slice(0, behind).trim()
}

/** The noun of a header: “Homes delivered in the UK” are homes. */
function headOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word, i) => i > 0 && (isTableCue('labelEnd', word) || isTableCue('sold', word)))
  return (end < 0 ? words : words.slice(0, end)).at(-1)
}

/** “(kt)”, “(million tonnes)”, “(MW)”; “(m)” may be millions. */
function measureOf(text: string, {currency}: Statement): string | undefined {
  const inner = currency === undefined ? /\(([^()]{1,30})\)/.exec(text)?.[1]?.trim() : undefined
  if (inner === undefined || /^(?:m|b|k|in|mm)$/i.test(inner)) return undefined
  const words = inner.replace(/^in\s/, '').split(' ')
  const isScaled = numberScales.has(words[0]?.toLowerCase() ?? '') || words[0] === '000' || words[0] === '’000'
  const unit = (isScaled ? words.slice(1) : words).join(' ')
  return unit === '' ? undefined : (measureSymbols.get(unit) ?? measureForms.get(toPhrase(unit)))
}
