import {countries, placeLeads, seriesStops, titleWords} from '../../../lexicon/index.js'
import {largest, type Span} from '../../../source/index.js'
import {stateWritten} from '../../places/states.js'

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
const name = '\\p{Lu}[\\p{L}’-]{1,30}(?:\\s\\p{Lu}[\\p{L}’-]{1,30}){0,2}'
const names = new RegExp(`^${name}$`, 'u')
const namesAtStart = new RegExp(`^${name}`, 'u')
/** in Tarn Falls */
const leadAndName = new RegExp(`(?:^|\\s)(\\p{Ll}{2,10})\\s${name}$`, 'u')
/** Two names at least: Ana Ruiz */
const personAtEnd = /\p{Lu}[\p{L}’.-]{1,30}\s\p{Lu}[\p{L}’-]{1,30}$/u
const personAtStart = /^\p{Lu}[\p{L}’.-]{1,30}\s\p{Lu}[\p{L}’-]{1,30}/u
/** Leeds on Monday, but neither “Rome, Italy” nor “Deployment (BEAD)” */
const namesAndEnd = new RegExp(`^${name}(?!,\\s\\p{Lu}|\\s[(&\\p{Lu}]|[\\p{L}’-])`, 'u')
/** a hall · a swimming pool, but not the clause “a plant closed” */
const articleAndNoun = /^an?\s[a-z-]{2,20}(?:\s[a-z-]{1,20}[^ds.;\s])?[.;]/
/** The last item, as far as it shows: its first words up to a mark. */
const lastItem = /^[^\s,;:.!?()“”"]{1,40}(?:\s[^\s,;:.!?()“”"]{1,40}){0,3}/u

/**
 * The ends of the simple series of a text that have a comma before the conjunction, or those that have none: three plain items
 * or more, none with a conjunction inside. A series of three counts only with the comma and single words in small letters, or names
 * of places: “in Leeds, England, and Rome” and “Ana Ruiz, the chief, and Tom Berg” are none.
 */
export function seriesEnds(text: string, hasComma: boolean): readonly SeriesEnd[] {
  return [...text.matchAll(hasComma ? withComma : withoutComma)].flatMap(({0: found, index}) => {
    const before = segmentsOf(text.slice(Math.max(0, index - reach), index))
    const after = text.slice(index + found.length, index + found.length + 120)
    // “net income, or earnings, per share” says one thing twice.
    const isAside = found.trim().endsWith('or') && /^[^\s,]{1,40},/.test(after)
    if (isAside || isApposition(before, after) || !isSeries(before, after, hasComma)) return []
    const start = index - (before.at(-1) ?? '').length
    const end = index + found.length + (namesAtStart.exec(after)?.[0] ?? firstWord(after)).length
    return [{comma: {start: index, end: index + (hasComma ? 1 : 0)}, words: {start, end}}]
  })
}

/** “Ana Ruiz, chief executive, and Tom Berg”: two people with what they are, and no list. */
function isApposition(before: readonly string[], after: string): boolean {
  const [post = '', person = ''] = [before.at(-1), before.at(-2)]
  const isPost = post.split(' ').some(word => titleWords.has(word.toLowerCase()))
  return isPost && personAtEnd.test(person) && personAtStart.test(after)
}

/** What stands between the commas before the conjunction, the part before the first comma included. */
function segmentsOf(before: string): readonly string[] {
  const clause = before.slice(
    largest(['. ', '; ', ': ', '(', '“', '"', ' – ', '—'].map(sign => before.lastIndexOf(sign) + 1)),
  )
  return clause.split(',').map(part => part.trim())
}

function isSeries(before: readonly string[], after: string, hasComma: boolean): boolean {
  const middle = before.slice(1).reverse()
  let items = 0
  while (items < middle.length && isPlain(middle[items] ?? '', 3)) items++
  const first = before[before.length - 1 - items] ?? ''
  const last = lastItem.exec(after)?.[0] ?? ''
  if (hasComma && middle.length > 0 && (isOfNames(before, after) || endsInArticle(before, after))) return true
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

/** “in Tarn Falls, Nemow, and Leeds”; “in Leeds, England, and Rome” and “by Ana Ruiz, MBA, and Tom Berg” are none. */
function isOfNames(before: readonly string[], after: string): boolean {
  const middle = before.at(-1) ?? ''
  const [, lead = ''] = leadAndName.exec(before.at(-2) ?? '') ?? []
  if (before.length > 2 && /^\p{Lu}/u.test(before.at(-2) ?? '')) return false
  if (!placeLeads.has(lead) || !names.test(middle) || middle === middle.toUpperCase()) return false
  return stateWritten(middle) === undefined && !countries.has(middle) && namesAndEnd.test(after)
}

/** “schools, offices, and a swimming pool.” */
function endsInArticle(before: readonly string[], after: string): boolean {
  const words = [before.at(-1) ?? '', before.at(-2)?.split(' ').at(-1) ?? '']
  return words.every(word => /^[a-z][a-z-]{1,30}s$/.test(word) && !seriesStops.has(word)) && articleAndNoun.test(after)
}

const firstWord = (words: string): string => /^\S{0,40}/.exec(words)?.[0].replace(/[,;:.!?)”"]{1,3}$/, '') ?? ''

/** One to a few words with no small word at their head and no conjunction among them. */
function isPlain(item: string, most: number): boolean {
  const words = item.split(/\s+/)
  const head = words[0] ?? ''
  return words.length <= most && plainWord.test(head) && !seriesStops.has(head.toLowerCase()) && !joins(words)
}

const joins = (words: readonly string[]): boolean => words.some(word => word === 'and' || word === 'or' || word === '&')
