/** The name that was probably meant: the nearest of `names` by edits, if it is near enough; else undefined. */
export function closest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    // So many edits it takes at least; words may be long, and many.
    if (Math.abs(word.length - name.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** How many names a hint may list before it becomes hard to read. */
const longestList = 12

/** “did you mean x?” or the list of what there is. */
export function suggestion(word: string, names: readonly string[]): string {
  const name = closest(word, names)
  if (name !== undefined) return `Did you mean “${name}”?`
  const rest = names.length - longestList
  return `One of: ${names.slice(0, longestList).join(', ') || 'none'}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Damerau–Levenshtein distance, adjacent swaps counted as one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
