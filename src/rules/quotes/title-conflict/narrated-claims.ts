import {appointingVerbs, postChanges, titleFields, titleWords} from '../../../lexicon/index.js'
import {type Prose, sentenceAt} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import type {Claim} from './claims.js'

const beside = /^, (?:the )?([\p{L}&’' -]{3,80})/u
const employer = /\s(?:of|at|for|with|in|and|from)\s(?:the\s)?(?=\p{Lu})|\sat\s|\s(?:who|will|has|is|was|and the)\s/u

/** The posts that running text gives to somebody after the full name: “led by Ana Ruiz, ⟨head of sales⟩, who …”. */
export function narratedClaims(
  name: string,
  blocks: readonly Prose[],
  sourceSpan: (prose: Prose, span: Span) => Span,
): readonly Claim[] {
  const claims: Claim[] = []
  for (const prose of blocks) {
    const {text, role} = prose
    if (role !== 'lead' && role !== 'body') continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length
      const words = titleAfter(text.slice(end, end + 100))
      if (words === undefined || isOtherwise(prose, at, end)) continue
      const start = text.indexOf(words, end)
      claims.push({title: {words, span: sourceSpan(prose, {start, end: start + words.length})}})
    }
  }
  return claims
}

/** “, director of sales, who …” → “director of sales”; undefined where a word belongs to no title, or an employer is named. */
function titleAfter(after: string): string | undefined {
  const words = after.startsWith(', ') ? beside.exec(after)?.[1] : undefined
  if (words === undefined || employer.test(words)) return undefined
  const title = words.trimEnd()
  if (!/^[,.;:(—–]/.test(after.slice(after.indexOf(words) + words.length))) return undefined
  const parts = title.toLowerCase().split(' ')
  return parts.every(isOfTitle) && parts.some(part => titleWords.has(part) && !titleFields.has(part))
    ? title
    : undefined
}

const small = new Set(['of', 'and', 'for', 'the', '&'])
const isOfTitle = (word: string): boolean => small.has(word) || titleWords.has(word) || titleFields.has(word)

/** Whether the sentence speaks of a change of posts, of one that is over or of several. */
function isOtherwise(prose: Prose, at: number, end: number): boolean {
  const own = sentenceAt(prose, at)
  const sentence = own && at < own.end ? own : {start: at, end}
  const words =
    prose.text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/[\p{L}-]{2,20}/gu) ?? []
  return words.some(word => postChanges.has(word) || appointingVerbs.has(word))
}
