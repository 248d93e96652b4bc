/** The largest of some numbers; 0 where none is larger. A hundred thousand arguments of `Math.max` end the program. */
export const largest = (numbers: Iterable<number>): number => {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most
}

/** The smallest of some numbers; infinity where there is none. */
export const smallest = (numbers: Iterable<number>): number => {
  let least = Number.POSITIVE_INFINITY
  for (const number of numbers) if (number < least) least = number
  return least
}
