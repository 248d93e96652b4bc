import {nameParticles} from '../../../lexicon/index.js'
import {onceForLexeme, type Prose} from '../../../prose/index.js'
import {fold} from './names.js'

/** A word as the last of a name would be compared, without a possessive, accents and marks; empty for one that ends no name. */
const surnameOf = onceForLexeme(text => (mayEndName(text) ? fold(text.replace(/[’']s?$/, '')) || text : ''))

/** A name ends in a capital; before “Jr.” a particle may stand. */
const mayEndName = (text: string): boolean => {
  const lower = text.toLowerCase()
  return text !== lower || nameParticles.has(lower.replaceAll('’', "'"))
}

/** Where some surnames stand. */
export interface Namings {
  /** The blocks that hold any, and the places in them. */
  readonly blocks: readonly {readonly prose: Prose; readonly places: readonly number[]}[]
  /** How many words of all blocks may stand in a name at all. */
  readonly candidates: number
}

/** Looks for surnames in some blocks: one look at each word. */
export function findSurnames(prose: readonly Prose[], surnames: ReadonlySet<string>): Namings {
  const blocks: Namings['blocks'][number][] = []
  let candidates = 0
  for (const block of prose) {
    const places: number[] = []
    for (const {lexeme, start} of block.tokens) {
      const surname = surnameOf(lexeme)
      if (surname === '') continue
      candidates++
      // “Ana_Ruiz”: an underscore falls away when names are compared, so that the surname may be longer than the word.
      if (surnames.has(surname) || block.text[start - 1] === '_') places.push(start)
    }
    if (places.length > 0) blocks.push({prose: block, places})
  }
  return {blocks, candidates}
}
