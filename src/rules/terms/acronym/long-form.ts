import {onceFor} from '../../../lint/once-for.js'
import type {Prose} from '../../../prose/index.js'

/** Words that an acronym may leave out: “Department of the Treasury” is DT or DOT. */
const small = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', 'a', 'an', 'de', '&', 'with', 'by'])
/** A word or a part of a hyphenated one. */
const word = /[\p{L}\p{N}&][\p{L}\p{N}.'’]{0,40}/gu

interface Word {
  readonly at: number
  readonly letter: string
  readonly isSmall: boolean
}

/**
 * Where the words begin that end right before `at` and whose initials are the letters of an acronym: 4 for “The Tarn Market
 * Board (TMB)”. Undefined where there are none.
 */
export function longFormStart(text: string, at: number, acronym: string): number | undefined {
  const letters = lettersOf(acronym)
  const from = Math.max(0, at - letters.length * 24 - 20)
  const words = wordsOf(text.slice(from, at))
  let next = letters.length - 1
  for (let i = words.length - 1; i >= 0; i--) {
    const found = words[i]
    if (!found) break
    if (found.letter === letters[next]) next--
    else if (!found.isSmall) return undefined
    if (next < 0) return from + found.at
  }
  return undefined
}

/** Whether the initials of a block's words, small ones counted or not, hold the letters of an acronym in a row. */
export function hasLongForm(prose: Prose, acronym: string): boolean {
  const letters = lettersOf(acronym)
  return initialsOf(prose).some(initials => initials.includes(letters))
}

/** The initials of all words of a block, and of those that are not small. */
const initialsOf = onceFor(({text}: Prose) => {
  const words = wordsOf(text)
  return [words, words.filter(({isSmall}) => !isSmall)].map(list => list.map(({letter}) => letter).join(''))
})

const lettersOf = (acronym: string): string =>
  acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({0: found, index}) => {
    const lower = found.toLowerCase()
    return {at: index, letter: lower.charAt(0), isSmall: small.has(lower)}
  })
}
