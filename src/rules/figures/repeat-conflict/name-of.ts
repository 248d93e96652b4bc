import {changeVerbs, isMeasureWord} from '../../../lexicon/index.js'
import {sentenceAt} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import type {PlacedFigure} from '../figure-in-block.js'

/** The sentence of a figure, as far as it bears on what is measured. */
export interface Place {
  /** “adjusted”, “organic”: the words that say another measure goes by the same noun. */
  readonly basis: string
  readonly sentence: Span
  /** The words before the figure, lower case. */
  readonly words: readonly string[]
  /** What follows the figure. */
  readonly after: string
}

/** What a figure is called in its sentence, by the noun next to it. */
export interface Named {
  /** The noun, without a plural s. */
  readonly noun: string
  /** The word before the noun. */
  readonly before: string | undefined
}

/** Where a figure stands; undefined where it is a forecast, an older value, or of a part. */
export function placeOf({prose, start, end}: PlacedFigure): Place | undefined {
  const sentence = sentenceAt(prose, start)
  const text = prose.text.slice(Math.max(sentence?.start ?? 0, start - 90), start)
  const after = prose.text.slice(end, end + 40)
  if (!sentence || limited.test(after) || /[(:]\s?[^()]{0,30}$/.test(text)) return undefined
  const words = text.toLowerCase().match(/[a-zà-ɏ][a-zà-ɏ’'&-]{0,30}|[,;]|\d/g) ?? []
  if (words.some(word => isMeasureWord('future', word) || old.test(word))) return undefined
  return {basis: words.filter(word => other.test(word)).join(' '), sentence, words, after}
}

/** The noun that a figure counts, or that leads to it: “⟨revenue⟩ of $5 million”, “⟨revenue⟩ rose 12% to $5 million”, “a $5 million ⟨round⟩”. */
export function nameOf({figure}: PlacedFigure, {words, after}: Place): Named | undefined {
  if (figure.kind === 'count') {
    const unit = figure.unit?.toLowerCase().split(' ').at(-1)
    return unit === undefined ? undefined : {noun: singular(unit), before: undefined}
  }
  const at = words.findLastIndex(word => !isLead(word))
  // “closed a $5 million round”: an article leads to no noun before it.
  const noun = words.slice(at + 1).some(word => !isMeasureWord('filler', word)) ? words[at] : undefined
  if (noun !== undefined && isNoun(noun)) return {noun: singular(noun), before: words[at - 1]}
  const following = /^\s(?:in\s)?([a-z][a-z-]{3,20})/.exec(after)?.[1]
  return following && isNoun(following) ? {noun: singular(following), before: undefined} : undefined
}

/** Whether two names may be of one thing: no word before the noun tells them apart. */
export function isOneThing(a: Named, b: Named): boolean {
  if (a.noun !== b.noun) return false
  return a.before === b.before || ![a.before, b.before].every(word => word !== undefined && isNoun(word))
}

/** Words between a noun and its figure: “was”, “rose to a record”, “of about”. */
function isLead(word: string): boolean {
  if (/^(?:of|to|at|by|\d)$/.test(word) || word.endsWith('ly')) return true
  return (
    changeVerbs.has(word) ||
    isMeasureWord('filler', word) ||
    isMeasureWord('equals', word) ||
    isMeasureWord('equals to', word)
  )
}

const roles = ['ends', 'states', 'equals', 'equals to', 'preposition', 'filler', 'owner', 'issuer'] as const

const isNoun = (word: string): boolean => /^[a-zà-ɏ]{3}/.test(word) && !roles.some(role => isMeasureWord(role, word))

const singular = (word: string): string => word.replace(/s$/, '')

const other =
  /^(?:adjusted|non-gaap|gaap|organic|underlying|core|comparable|like-for-like|pro|diluted|basic|net|gross|operating|cash)$/
const old = /^(?:previous|previously|prior|compared|versus|vs|against|earlier)$/
/** “, excluding”, “ in Europe”, “ from services” */
const limited =
  /^,?\s(?:excluding|net\sof|before\s|adjusted|(?:at|in)\sconstant|from\s[a-z]|in\s[A-Z][a-z]|for\s[A-Z][a-z]{2,20}\s(?!\d))/
