import {innerBodies} from '../../../lexicon/index.js'
import {isPersonName, nameEnd} from './name.js'
import {isFieldWord, isGivenName, isNameWord, isOrganizationWord, isParticle} from './word-kinds.js'
import type {Word} from './words.js'

/** Where a name stands among the words after a title, as indexes of words, the end exclusive. */
export interface NamePlace {
  readonly start: number
  readonly end: number
}

/** The name that follows a title and its field: “Under Secretary for Domestic Finance ⟨Nellie Holm⟩”. */
export function nameInTitle(words: readonly Word[], title: number): NamePlace | undefined {
  return atGivenName(words, title) ?? atEnd(words, title)
}

const connectors = new Set(['of', 'for', 'the', 'and', '&', 'at'])

/** A first name after another capital opens the name: “Secretary of the Treasury ⟨Janet⟩ L. Holm”. */
function atGivenName(words: readonly Word[], title: number): NamePlace | undefined {
  for (let i = title + 2; i < words.length - 1; i++) {
    const [before, word] = [words[i - 1], words[i]]
    if (!isNameWord(before) && !isParticle(before) && !connectors.has(before?.key ?? '')) return undefined
    if (!isGivenName(word) || !isNameWord(before)) continue
    const end = nameEnd(words, i)
    if (isPersonName(words.slice(i, end))) return {start: i, end}
  }
  return undefined
}

/** “Assistant Secretary for Financial Stability ⟨Tim Berg⟩”, “chair of the working group ⟨Tim Berg⟩”: capitals at the end. */
function atEnd(words: readonly Word[], title: number): NamePlace | undefined {
  const end = words.length
  let start = end
  while (start > 0 && isNameWord(words[start - 1])) start--
  const run = words.slice(start)
  if (start > title && innerBodies.has(words[start - 1]?.key ?? '') && isPersonName(run)) return {start, end}
  const before = words.at(-3)
  const isParted = isFieldWord(words[start]) || (before !== undefined && isOrganizationWord(before))
  const isName = end - start >= 3 && end - 2 > title && isParted && isPersonName(words.slice(-2))
  return isName ? {start: end - 2, end} : undefined
}
