import {blockMutators} from './mutators/blocks.mjs'
import {characterMutators} from './mutators/characters.mjs'
import {figureMutators} from './mutators/figures.mjs'
import {frontMatterMutators} from './mutators/front-matter.mjs'
import {lineMutators} from './mutators/lines.mjs'
import {quotationMutators} from './mutators/quotations.mjs'
import {spanMutators} from './mutators/spans.mjs'
import {tokenMutators} from './mutators/tokens.mjs'

/** The kinds of change with how often each is made. */
const kinds = [
  [5, characterMutators],
  [4, spanMutators],
  [4, lineMutators],
  [8, tokenMutators],
  [3, blockMutators],
  [2, frontMatterMutators],
  [4, figureMutators],
  [3, quotationMutators],
]
const wheel = kinds.flatMap(([weight, mutators]) => Array(weight).fill(mutators))
/** A text that grows beyond this is cut: a mutant is to be small. */
const most = 60_000

/**
 * A text with one to eight changes, most often one to three. A change is a function of the text, of chance and of `other`, which gives the
 * text of another release.
 */
export function mutate(text, random, other) {
  let count = 1
  while (count < 8 && random.chance(0.6)) count++
  let mutant = text
  for (let i = 0; i < count; i++) mutant = random.pick(random.pick(wheel))(mutant, random, other).slice(0, most)
  return mutant
}
