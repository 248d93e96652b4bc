import type {Prose} from '../prose/index.js'

/** What is to be kept of some things, by the block that they stand in. */
export function byBlock<T extends {readonly prose: Prose}, V>(
  things: readonly T[],
  valueOf: (thing: T) => V,
): ReadonlyMap<Prose, readonly V[]> {
  const groups = new Map<Prose, V[]>()
  for (const thing of things) {
    const group = groups.get(thing.prose)
    if (group) group.push(valueOf(thing))
    else groups.set(thing.prose, [valueOf(thing)])
  }
  return groups
}
