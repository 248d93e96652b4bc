/** The largest of some numbers and `least`. A hundred thousand arguments of `Math.max` end the program. */
export const largest = (numbers: Iterable<number>, least = 0): number => {
  let most = least
  for (const number of numbers) if (number > most) most = number
  return most
}

/** The smallest of some numbers; infinity where there is none. */
export const smallest = (numbers: Iterable<number>): number => {
  let least = Number.POSITIVE_INFINITY
  for (const number of numbers) if (number < least) least = number
  return least
}
