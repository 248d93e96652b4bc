import {nameLeads} from '../../../lexicon/index.js'
import type {Prose, Token} from '../../../prose/index.js'
import type {Amount} from '../find/amount.js'
import type {BlockScan} from '../find/scan.js'
import {isCapitalized} from '../letters.js'

/** Names with a number in them that a release says again and again: “Gripper 2”, `3M`. */
export function repeatedNames(blocks: readonly Prose[], scans: readonly BlockScan[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  blocks.forEach(({text, tokens}, block) => {
    for (const i of scans[block]?.places ?? []) {
      const token = tokens[i]
      if (token?.type !== 'number' || token.end - token.start > 4) continue
      for (const name of namesAt(text, token, tokens[i - 1])) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  })
  const names = new Set<string>()
  for (const [name, times] of counts) if (times >= (isCapitalized(name) ? 2 : 3)) names.add(name)
  return names
}

const none: readonly string[] = []

/** The names that a number may be part of, with the word before it or the letter behind. */
function namesAt(text: string, {start, end, lexeme}: Token, before: Token | undefined): readonly string[] {
  const glued = text.charAt(end)
  if (glued === 'K' || glued === 'M' || glued === 'B') {
    const isName = !/[$€£¥\w]/.test(text.charAt(start - 1)) && /^.(?![\w+])/.test(text.slice(end, end + 2))
    return isName ? [text.slice(start, end + 1)] : none
  }
  const word = before?.type === 'word' && before.end === start - 1 ? before.lexeme.text : ''
  const isName = word.length > 1 && isCapitalized(word) && !nameLeads.has(word.toLowerCase()) && isAlone(text, end)
  return isName ? [`${word} ${lexeme.text}`] : none
}

/** No percent sign, letter or further digit goes on from the number. */
const isAlone = (text: string, end: number): boolean => !/^[%\w]|^[.,]\d/.test(text.slice(end, end + 2))

/** Whether a number is part of one of the names. */
export function isRepeatedName(text: string, {start, end, digitsEnd}: Amount, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false
  if (names.has(text.slice(start, end))) return true
  const from = text.lastIndexOf(' ', start - 2) + 1
  return text[start - 1] === ' ' && names.has(text.slice(from, digitsEnd).replace(/^[(“"‘]/, ''))
}
