/** The longest texts whose words are aligned one by one: their lengths multiplied. */
const mostCells = 4_000_000

/**
 * Pairs the words that two texts have in common, in order: `[i, j]` says that `a[i]` is `b[j]`. As many pairs as can be
 * (the longest common subsequence); time goes with the product of the lengths after their common beginning, and texts
 * that are too long for that give the pairs of their beginning alone.
 */
export function alignWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let from = 0
  while (from < a.length && a[from] === b[from]) pairs.push([from, from++])
  const [rows, columns] = [a.length - from, b.length - from]
  if (rows === 0 || columns === 0 || rows * columns > mostCells) return pairs
  const lengths = commonLengths(a.slice(from), b.slice(from))
  const at = (i: number, j: number): number => lengths[i * (columns + 1) + j] ?? 0
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[from + i] === b[from + j]) pairs.push([from + i++, from + j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Row by row, how many words the rests of both texts from `i` and `j` have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}
