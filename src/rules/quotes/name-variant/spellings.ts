import {nameParticles} from '../../../lexicon/index.js'
import {onceForLexeme, onceForWords, type Prose, type Token} from '../../../prose/index.js'
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
    for (const pair of pairsIn(prose)) {
      const {given, surname} = pair
      if (given === first && surname === last) same.push(toSpelling(pair, prose))
      else if ((given === first && isSlipOf(surname, last)) || (surname === last && isSlipOf(given, first)))
        others.push(toSpelling(pair, prose))
    }
  }
  return {same, others}
}

interface Pair {
  readonly given: string
  readonly surname: string
  readonly start: number
  readonly end: number
}

const toSpelling = ({start, end}: Pair, prose: Prose): Spelling => ({
  prose,
  span: {start, end},
  written: prose.text.slice(start, end),
})

/** Two capitalised words in a row, an initial or a particle between them aside; found once for all names. */
const pairsIn: (prose: Prose) => readonly Pair[] = onceForWords(({tokens}) => {
  const pairs: Pair[] = []
  for (let i = 0; i < tokens.length - 1; i++) {
    const from = tokens[i]
    const to = from && partOf(from.lexeme).isCapital ? surnameAfter(tokens, i) : undefined
    if (!from || !to) continue
    const {surname} = partOf(to.lexeme)
    pairs.push({given: from.lexeme.text, surname, start: from.start, end: to.start + surname.length})
  }
  return pairs
})

const longestMiddle = 3

function surnameAfter(tokens: readonly Token[], i: number): Token | undefined {
  for (let at = i + 1; at <= i + 1 + longestMiddle; at++) {
    const token = tokens[at]
    if (!token) return undefined
    const part = partOf(token.lexeme)
    if (!part.isMiddle) return part.isCapital ? token : undefined
  }
  return undefined
}

/** What a word or mark may be in a name. */
const partOf = onceForLexeme(text => ({
  isCapital: /^\p{Lu}/u.test(text.charAt(0)),
  /** An initial or a particle. */
  isMiddle: /^\p{Lu}?\.?$/u.test(text) || nameParticles.has(text.toLowerCase()),
  /** “Ruiz” of “Ruiz’s”. */
  surname: text.replace(/[’']s?$/, ''),
}))
