/** What the word at a stretch of a text stands for, in any case; undefined for other words. */
export type Lookup = (text: string, start: number, end: number) => string | undefined

/**
 * A tree of the letters of words (a to z, lower case): most words of a text leave it after two or three letters, so that
 * they are neither cut out nor put into lower case nor hashed.
 */
export function makeTrie(entries: ReadonlyMap<string, string>): Lookup {
  const next: number[] = new Array(26).fill(0)
  const values: (string | undefined)[] = [undefined]
  for (const [word, value] of entries) {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const slot = node * 26 + word.charCodeAt(i) - 97
      if (!next[slot]) {
        next[slot] = values.length
        values.push(undefined)
        for (let j = 0; j < 26; j++) next.push(0)
      }
      node = next[slot] ?? 0
    }
    values[node] = value
  }
  return (text, start, end) => {
    let node = 0
    for (let i = start; i < end; i++) {
      const letter = (text.charCodeAt(i) | 32) - 97
      if (letter < 0 || letter > 25) return undefined
      node = next[node * 26 + letter] ?? 0
      if (node === 0) return undefined
    }
    return values[node]
  }
}
