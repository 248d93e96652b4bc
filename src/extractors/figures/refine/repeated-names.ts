import {nameLeads} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Amount} from '../find/amount.js'
import {isCapitalized} from '../letters.js'

/** Names with a number in them that a release says again and again: “Gripper 2”, `3M`. */
export function repeatedNames(blocks: readonly Prose[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {text, tokens} of blocks) {
    tokens.forEach(({type, start, end}, i) => {
      if (type !== 'number' || end - start > 4) return
      const before = tokens[i - 1]
      const word = before?.type === 'word' && before.end === start - 1 ? text.slice(before.start, before.end) : ''
      if (word.length > 1 && isCapitalized(word) && !nameLeads.has(word.toLowerCase()) && isAlone(text, end))
        count(counts, `${word} ${text.slice(start, end)}`)
      const glued = text.charAt(end)
      if (
        (glued === 'K' || glued === 'M' || glued === 'B') &&
        !/[$€£¥\w]/.test(text.charAt(start - 1)) &&
        /^.(?![\w+])/.test(text.slice(end, end + 2))
      )
        count(counts, text.slice(start, end + 1))
    })
  }
  return new Set([...counts].filter(([name, times]) => times >= (isCapitalized(name) ? 2 : 3)).map(([name]) => name))
}

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)

/** No percent sign, letter or further digit goes on from the number. */
const isAlone = (text: string, end: number): boolean => !/^[%\w]|^[.,]\d/.test(text.slice(end, end + 2))

/** Whether a number is part of one of the names. */
export function isRepeatedName(text: string, {start, end, digitsEnd}: Amount, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  if (names.has(text.slice(start, end))) return true
  const from = text.lastIndexOf(' ', start - 2) + 1
  return text[start - 1] === ' ' && names.has(text.slice(from, digitsEnd).replace(/^[(“"‘]/, ''))
}
