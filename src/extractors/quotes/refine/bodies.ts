import {bodies} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {isNameWord, withoutPossessive} from '../read/word-kinds.js'
import {type Word, wordsOf} from '../read/words.js'

/** Bodies that are the issuer itself, where nobody else of the kind is named. */
const own = new Set(['company', 'group', 'firm', 'startup', 'start-up', 'business'])

/** What bodies a release names. */
export interface Bodies {
  /** “the court” after “the Tarn Market Court”: the fullest name before `at` that ends in the noun of a mention. */
  named(mention: string, at: number): string | undefined
}

interface NamedBody {
  readonly name: string
  readonly at: number
}

/** Reads the bodies of a release, those of each noun once and only when asked. */
export function readBodies(blocks: readonly Prose[]): Bodies {
  const byNoun = new Map<string, readonly NamedBody[]>()
  return {
    named(mention, at) {
      const noun = nounOf(mention)
      if (!bodies.has(noun) || own.has(noun)) return undefined
      const known = byNoun.get(noun) ?? everFuller(blocks, noun)
      byNoun.set(noun, known)
      return known.findLast(body => body.at < at)?.name
    },
  }
}

const nounOf = (mention: string): string =>
  withoutPossessive(
    mention
      .slice(mention.lastIndexOf(' ') + 1)
      .toLowerCase()
      .replace('’', "'"),
  )

/** The names that end in a noun, in order, each longer than those before it: the last is the fullest so far. */
function everFuller(blocks: readonly Prose[], noun: string): readonly NamedBody[] {
  const found: NamedBody[] = []
  for (const prose of blocks) {
    if (prose.role === 'table' || prose.role === 'headline') continue
    const words = wordsOf(prose)
    words.forEach((word, i) => {
      const name = word.key === noun && isNameWord(word) ? nameThatEnds(words, i) : ''
      if (name.length > (found.at(-1)?.name.length ?? 0)) found.push({name, at: prose.source.start})
    })
  }
  return found
}

/** The run of two capitals or more that ends at a word; empty for one alone. */
function nameThatEnds(words: readonly Word[], at: number): string {
  let from = at
  while (from > 0 && isNameWord(words[from - 1]) && words[from - 1]?.key !== 'the') from--
  return from === at
    ? ''
    : words
        .slice(from, at + 1)
        .map(({text}) => text)
        .join(' ')
}
