import {nameParticles} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {isSlipOf} from '../is-slip-of.js'

/** A name as it stands in a block: the span is into `prose.text`. */
export interface Spelling {
  readonly written: string
  readonly prose: Prose
  readonly span: Span
}

/** Every place where a release writes a name, as given and in another way. */
export function findSpellings(
  name: string,
  blocks: readonly Prose[],
): {readonly same: readonly Spelling[]; readonly others: readonly Spelling[]} {
  const [first, last] = [name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)]
  const others: Spelling[] = []
  const same: Spelling[] = []
  for (const prose of blocks) {
    if (prose.role === 'table' || !(prose.text.includes(first) || prose.text.includes(last))) continue
    for (const spelling of pairsIn(prose)) {
      const {given, surname} = spelling
      if (given === first && surname === last) same.push(spelling)
      else if ((given === first && isSlipOf(surname, last)) || (surname === last && isSlipOf(given, first)))
        others.push(spelling)
    }
  }
  return {same, others}
}

interface Pair extends Spelling {
  readonly given: string
  readonly surname: string
}

/** Two capitalised words in a row, an initial or a particle between them aside. */
function* pairsIn(prose: Prose): Generator<Pair> {
  const {tokens, text} = prose
  for (let i = 0; i < tokens.length - 1; i++) {
    const from = tokens[i]
    if (from?.type !== 'word' || !capital.test(text[from.start] ?? '')) continue
    const to = surnameAfter(prose, i)
    if (!to) continue
    const surname = text.slice(to.start, to.end).replace(/[’']s?$/, '')
    const span = {start: from.start, end: to.start + surname.length}
    const given = text.slice(from.start, from.end)
    yield {prose, span, given, surname, written: text.slice(span.start, span.end)}
  }
}

const capital = /\p{Lu}/u
const longestMiddle = 3

function surnameAfter({tokens, text}: Prose, i: number): Span | undefined {
  for (let at = i + 1; at <= i + 1 + longestMiddle; at++) {
    const token = tokens[at]
    if (!token) return undefined
    const word = text.slice(token.start, token.end)
    if (/^\p{Lu}?\.?$/u.test(word) || nameParticles.has(word.toLowerCase())) continue
    return token.type === 'word' && capital.test(word[0] ?? '') ? token : undefined
  }
  return undefined
}
