import shareWordList from './share-words.json' with {type: 'json'}

let roles: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** What a word beside percentages says of them: that they are a whole, parts of one, or of an amount, or something else. */
export function isShareCue(role: 'rest' | 'whole' | 'amount' | 'other', word: string): boolean {
  roles ??= new Map(shareWordList.entries.map(entry => [entry.role, new Set(entry.words)]))
  return roles.get(role)?.has(word) === true
}
