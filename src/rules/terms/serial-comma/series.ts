import {seriesStops} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'

/** The end of a simple series. */
export interface SeriesEnd {
  /** The comma before the conjunction; empty, and where it would stand, when there is none. */
  readonly comma: Span
  /** The last but one item to the first word of the last one: `white, and blue`. */
  readonly words: Span
}

const withComma = /,\s(?:and|or)\s/g
const withoutComma = /(?<!,)\s(?:and|or)\s/g
/** How far back a series is read. */
const reach = 160
const plainWord = /^[\p{L}][\p{L}\p{N}'’.-]{0,30}$/u
/** The last item with what belongs to it. */
const upToMark = /^[^,;:.!?()“”"]{1,70}/u
/** The last item, as far as it shows: its first words up to a mark. */
const lastItem = /^[^\s,;:.!?()“”"]{1,40}(?:\s[^\s,;:.!?()“”"]{1,40}){0,3}/u

/**
 * The ends of the simple series of a text that have a comma before the conjunction, or those that have none: three plain items
 * or more, none with a conjunction inside. A series of three counts only with the comma and single words in small letters: “in
 * Leeds, England, and Rome” and “Ana Ruiz, the chief, and Tom Berg” are none.
 */
export function seriesEnds(text: string, hasComma: boolean): readonly SeriesEnd[] {
  return [...text.matchAll(hasComma ? withComma : withoutComma)].flatMap(({0: found, index}) => {
    const before = segmentsOf(text.slice(Math.max(0, index - reach), index))
    const after = text.slice(index + found.length, index + found.length + 120)
    // “net income, or earnings, per share” says one thing twice.
    const isAside = found.trim().endsWith('or') && /^[^\s,]{1,40},/.test(after)
    if (isAside || !isSeries(before, after, hasComma)) return []
    const start = index - (before.at(-1) ?? '').length
    const end = index + found.length + firstWord(after).length
    return [{comma: {start: index, end: index + (hasComma ? 1 : 0)}, words: {start, end}}]
  })
}

/** What stands between the commas before the conjunction, the part before the first comma included. */
function segmentsOf(before: string): readonly string[] {
  const clause = before.slice(
    Math.max(...['. ', '; ', ': ', '(', '“', '"', ' – ', '—'].map(sign => before.lastIndexOf(sign) + 1)),
  )
  return clause.split(',').map(part => part.trim())
}

function isSeries(before: readonly string[], after: string, hasComma: boolean): boolean {
  const middle = before.slice(1).reverse()
  let items = 0
  while (items < middle.length && isPlain(middle[items] ?? '', 3)) items++
  const first = before[before.length - 1 - items] ?? ''
  const last = lastItem.exec(after)?.[0] ?? ''
  if (items === 0 || first === '' || joins(first.split(' ').slice(-3)) || !isPlain(firstWord(last), 1)) return false
  if (joins((upToMark.exec(after)?.[0] ?? '').split(/\s/))) return false
  // “cutting waste, saving water, and planting trees” are clauses in short.
  if (middle[0]?.includes(' ') && /ing\s/.test(`${firstWord(middle[0])} `) && /ing\s/.test(`${firstWord(last)} `))
    return false
  // Without the comma, “In May, sales and profit” looks like a series of three.
  if (items > 1) return true
  const words = [middle[0] ?? '', first.split(' ').at(-1) ?? '', firstWord(last)]
  return hasComma && words.every(word => /^[a-z][a-z-]{1,30}$/.test(word) && !seriesStops.has(word))
}

const firstWord = (words: string): string => /^\S{0,40}/.exec(words)?.[0].replace(/[,;:.!?)”"]{1,3}$/, '') ?? ''

/** One to a few words with no small word at their head and no conjunction among them. */
function isPlain(item: string, most: number): boolean {
  const words = item.split(/\s+/)
  const head = words[0] ?? ''
  return words.length <= most && plainWord.test(head) && !seriesStops.has(head.toLowerCase()) && !joins(words)
}

const joins = (words: readonly string[]): boolean => words.some(word => word === 'and' || word === 'or' || word === '&')
