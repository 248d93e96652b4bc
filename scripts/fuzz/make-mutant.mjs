import {randomOf} from '../../bench/releases/random.mjs'
import {mutate} from './mutate.mjs'
import {takePart} from './take-part.mjs'

/**
 * Mutant number `index` of a seed: {index, seed, part, text, format, original}. The same originals and numbers give the same mutant,
 * so that any of them can be made alone.
 */
export function makeMutant(originals, seed, index) {
  const random = randomOf(seed, index)
  const {releases} = originals
  const original = random.pick(releases)
  const part = takePart(original, random)
  const other = () => takePart(random.pick(releases), random)
  const text = mutate(part, random, other)
  const isOther = random.chance(0.1)
  const format = isOther ? (original.format === 'text' ? 'markdown' : 'text') : original.format
  return {index, seed, part, text, format, original: original.name}
}
