import {formalTitles, titleOwners} from '../../../lexicon/index.js'

/** Words of a title that never have a capital. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'and', '&', 'for', 'the', 'former', 'then'])

/** “chief executive” → “Chief Executive”; undefined for what has its capital or is no formal title. */
export function raiseTitle(title: string): string | undefined {
  if (!/^\p{Ll}/u.test(title)) return undefined
  const words = title.split(' ')
  const last = words.slice(-1).join(' ').toLowerCase()
  const lastTwo = words.slice(-2).join(' ').toLowerCase()
  if (!formalTitles.has(last) && !formalTitles.has(lastTwo)) return undefined
  const raised = words
    .map(word => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
  return raised === title ? undefined : raised
}

/** “its ⟨president⟩ Ana Ruiz”, “Acme’s ⟨president⟩ Ana Ruiz”: a description, which wants commas and no capitals. */
export function isOwned(before: string): boolean {
  const word = before.trimEnd().split(/\s/).at(-1) ?? ''
  return titleOwners.has(word.toLowerCase()) || /(?:['’]s|s['’])$/.test(word)
}
