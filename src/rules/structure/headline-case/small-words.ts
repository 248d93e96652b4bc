import type {Prose} from '../../../prose/index.js'

/** The words that the running text of a release writes in small letters, and never with a capital inside a sentence. */
export function smallWords(blocks: readonly Prose[]): ReadonlySet<string> {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const {role, text, tokens, sentences} of blocks) {
    if (role !== 'lead' && role !== 'body') continue
    const starts = new Set(sentences.map(({start}) => start))
    for (const {type, start, end} of tokens) {
      if (type !== 'word') continue
      const word = text.slice(start, end)
      const lower = word.toLowerCase()
      if (word === lower) small.add(lower)
      else if (!starts.has(start) && !/[“"‘'(]/.test(text.charAt(start - 1))) capital.add(lower)
    }
  }
  return new Set([...small].filter(word => !capital.has(word)))
}
