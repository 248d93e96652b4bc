import type {Span} from '../source/index.js'
import {readSentences} from './sentences.js'
import {readTokens} from './tokens.js'
import type {Prose, ProseRole, Token} from './types.js'

/**
 * What of a block does not depend on where it stands: its text and role, and what is made of them. The versions of a release that an
 * editor sends share the words of every block that has not changed.
 */
export class BlockWords {
  readonly text: string
  readonly role: ProseRole
  /** Where the dateline of the lead ends in the text. */
  readonly dateline: number
  #sentences: readonly Span[] | undefined
  #tokens: readonly Token[] | undefined

  constructor(text: string, role: ProseRole, dateline: number) {
    this.text = text
    this.role = role
    this.dateline = dateline
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= readSentences(this.text, this.dateline)
    return this.#sentences
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= readTokens(this.text)
    return this.#tokens
  }
}

/** Gives the words of a block, those of an earlier version where it had the same. */
export type WordsFor = (text: string, role: ProseRole, dateline: number) => BlockWords

/** Looks for words among those of the blocks of an earlier version. */
export function wordsFrom(before: readonly Prose[]): WordsFor {
  const known = new Map(before.map(({words}) => [keyOf(words.text, words.role, words.dateline), words]))
  return (text, role, dateline) => known.get(keyOf(text, role, dateline)) ?? new BlockWords(text, role, dateline)
}

const keyOf = (text: string, role: ProseRole, dateline: number): string => `${role} ${dateline} ${text}`

/**
 * Remembers what was made of the words of a block, from one version of a release to the next. `make` may look at nothing of the
 * block but its `text`, `role`, `sentences` and `tokens`: two blocks with the same words get the same answer.
 */
export function onceForWords<V>(make: (prose: Prose) => V): (prose: Prose) => V {
  const known = new WeakMap<BlockWords, {readonly made: V}>()
  return prose => {
    const entry = known.get(prose.words)
    if (entry) return entry.made
    const made = make(prose)
    known.set(prose.words, {made})
    return made
  }
}

/** The same where the answer depends on something else as well: the last one is kept, for as long as `keyOf` says the same of that. */
export function onceForWordsAnd<A, V>(keyOf: (also: A) => string, make: (prose: Prose, also: A) => V) {
  const known = new WeakMap<BlockWords, {readonly key: string; readonly made: V}>()
  return (prose: Prose, also: A): V => {
    const key = keyOf(also)
    const entry = known.get(prose.words)
    if (entry?.key === key) return entry.made
    const made = make(prose, also)
    known.set(prose.words, {key, made})
    return made
  }
}
