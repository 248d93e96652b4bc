import type {KnownPerson} from './known-person.js'
import {type FoldedName, fitOf} from './names.js'
import type {Person} from './person.js'

/** Whom a short form means: by its fit with the full name, and among those of the best fit whoever was named nearest before. */
export function nearest(people: readonly KnownPerson[], short: FoldedName, at: number): Person | undefined {
  let best: Person | undefined
  let bestRank = Number.POSITIVE_INFINITY
  for (const {person, folded} of people) {
    const fit = fitOf(short, folded)
    if (fit === undefined) continue
    const distance = person.at <= at ? at - person.at : 1e7 + person.at - at
    // A namesake who is only named in passing, perhaps inside a quotation, comes after whoever has a post.
    const rank = fit * 1e9 + (person.title === undefined ? 1e8 : 0) + distance
    if (rank < bestRank) {
      best = person
      bestRank = rank
    }
  }
  return best
}
