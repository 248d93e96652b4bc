import {formalTitles, portfolioPosts, titleFields, titleWords} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {attributedIn} from '../attributed-in.js'

/** The longest title that is looked for, in characters. */
const longest = 60

/** The titles with capitals that speak with no name beside them: “The ⟨Vice President⟩ said”. Spans into `prose.text`. */
export function titlesAlone(prose: Prose): readonly Span[] {
  if ((prose.role !== 'lead' && prose.role !== 'body') || prose.within.length > 0) return []
  return attributedIn(prose).flatMap(end => titleBefore(prose.text, end) ?? [])
}

function titleBefore(text: string, end: number): Span | undefined {
  const words = text.slice(Math.max(0, end - longest), end).split(/\s/)
  const the = words.findLastIndex(word => word === 'the' || word === 'The')
  const title = words.slice(the + 1)
  const keys = title.map(word => word.toLowerCase())
  if (the < 0 || !isFormal(keys) || !title.every(isWordOfTitle)) return undefined
  return {start: end - title.join(' ').length, end}
}

/** A post of a house; a minister's is the name of an office. */
function isFormal(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? ''
  if (portfolioPosts.has(last)) return false
  return formalTitles.has(last) || formalTitles.has(keys.slice(-2).join(' '))
}

const isWordOfTitle = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (titleWords.has(word.toLowerCase()) || titleFields.has(word.toLowerCase()))
