import {onceForLexeme, type Prose} from '../../../prose/index.js'
import {judge} from '../read/judge.js'
import {kinds} from '../read/kinds.js'
import {fold} from './names.js'

/** A word as the last of a name would be compared: without a possessive, accents and marks. */
const surnameOf = onceForLexeme(text => fold(text.replace(/[’']s?$/, '')))

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
      // Before “Jr.” a particle may stand.
      if ((judge(lexeme).kinds & (kinds.name | kinds.particle)) === 0) continue
      candidates++
      // “Ana_Ruiz”: an underscore falls away when names are compared, so that the surname may be longer than the word.
      if (surnames.has(surnameOf(lexeme)) || block.text[start - 1] === '_') places.push(start)
    }
    if (places.length > 0) blocks.push({prose: block, places})
  }
  return {blocks, candidates}
}
