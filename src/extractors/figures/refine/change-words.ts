import {type ChangeDirection, changeNouns, changeVerbs, isChangeCue} from '../../../lexicon/index.js'
import {lexemeAt, onceForLexeme} from '../../../prose/index.js'
import {codeAt} from '../letters.js'

/** Words in lower case without the punctuation around them; hyphenated ones are names and compounds (“pick-up”). */
export const changeWords = (stretch: string): readonly string[] =>
  stretch
    .toLowerCase()
    .split(/[\s,()“”":;–—]+/)
    .filter(word => word !== '')

/** The direction of the last word of change in a stretch of text; undefined when there is none. */
export function lastDirection(stretch: string): ChangeDirection | undefined {
  let end = stretch.length
  while (end > 0) {
    let start = end
    while (start > 0 && !isBetweenWords(stretch.charCodeAt(start - 1))) start--
    const direction = end - start < longestVerb && start < end ? directionOf(lexemeAt(stretch, start, end)) : 'none'
    if (direction !== 'none') return direction
    end = start - 1
  }
  return undefined
}

/** Whether a stretch of a text holds a word of change; full stops part words as spaces do. */
export function holdsChange(text: string, from: number, to: number): boolean {
  let start = from
  for (let at = from; at <= to; at++) {
    const code = at < to ? codeAt(text, at) : space
    if (code !== dot && !isBetweenWords(code)) continue
    if (at > start && at - start < longestVerb && directionOf(lexemeAt(text, start, at)) !== 'none') return true
    start = at + 1
  }
  return false
}

const [space, dot] = [32, 46]

const directionOf = onceForLexeme(word => changeVerbs.get(word.toLowerCase()) ?? 'none')
const longestVerb = 16

/** Whether a character is one that `changeWords` splits at. */
function isBetweenWords(code: number): boolean {
  if (code < 128) return asciiBetween[code] === 1
  return '“”–—\u00a0'.includes(String.fromCharCode(code)) || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}

const asciiBetween = Uint8Array.from({length: 128}, (_, code) =>
  '\t\n\v\f\r ,()":;'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** The words of a stretch without those that may stand right before a number: “by more than”, “to a record”. */
export function withoutFillers(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 0 && isChangeCue('filler', words[end - 1])) end--
  return words.slice(0, end)
}

/** “ increase from”, “ year-over-year decline to”: what makes the amount before it a difference; “ higher than” as well. */
export function nounOfChange(tail: string): ChangeDirection | undefined {
  if (!/^[\s-][a-z]/i.test(tail)) return undefined
  const comparative = /^\s(higher|lower)\sthan\b/i.exec(tail)?.[1]
  if (comparative) return changeVerbs.get(comparative.toLowerCase())
  const words = changeWords(tail.split(/[,.;:()]/, 1)[0] ?? '').slice(0, 5)
  const at = words.findIndex(word => changeNouns.has(word))
  if (at < 0 || words.slice(0, at).some(word => /^(?:of|in|for|to|and|the|from|with|by|as|on)$/.test(word)))
    return undefined
  // “12% growth rate”
  return /^(?:rates?|targets?|capital|stocks?|funds?|of)$/.test(words[at + 1] ?? '')
    ? undefined
    : changeVerbs.get(words[at] ?? '')
}

/** Where words that lead to an older value begin: “from”, “compared with net sales of”, “(2025: ”; undefined for others. */
export function startOfOrigin(stretch: string): number | undefined {
  const match = origin.exec(stretch) ?? base.exec(stretch) ?? aside.exec(stretch)
  if (!match) return undefined
  const words = changeWords(match[0])
  // “revenue from services grew”, “grew by”: the noun of another verb.
  if (changeVerbs.has((words.at(-1) === 'by' ? words.at(-2) : words.at(-1)) ?? '')) return undefined
  if (words.includes('ago') || words.some(word => isChangeCue('yardstick', word))) return undefined
  return isLong(words) ? undefined : match.index
}

/** “from its position in the”: what is compared is said with “of”, or in a word or two. */
const isLong = (words: readonly string[]): boolean =>
  words.at(-1) !== 'of' && (words.length > 5 || words.slice(2).some(word => /^(?:in|at|for|on|by|into)$/.test(word)))

const origin =
  /\b(?:as\s)?(?:from|compared\s(?:with|to)|versus|vs\.?|against|relative\sto)\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\s’'-]{0,40}\s(?:of\s)?)?(?:a\s|the\s|just\s|only\s|about\s|approximately\s|around\s|nearly\s)?\(?$/i

/** “a 12% increase over $5 million”, “higher than $5 million”; “up over 12%” and “grew by more than 12%” are no older values. */
const base =
  /(?<=^\s|\b(?:increase|decrease|decline|growth|improvement|gain|rise|drop|reduction)\s)over\s(?:the\s)?$|(?<=\b(?:higher|lower)\s)than\s(?:the\s)?$/i

/** “(2025: ”, “(H1 2025: ”, “(prior year: ” */
const aside =
  /\((?:[A-Z]{0,2}\d[^():]{0,20}|[A-Z][A-Za-z]{0,8}\s\d{4}|(?:prior|previous|last)\s(?:year|quarter|period)):\s?$/i

/** “from”, “from about” right before a figure. */
export const startsFrom = (stretch: string): boolean =>
  /\bfrom\s(?:about\s|approximately\s|around\s|nearly\s|a\s|just\s|only\s)?$/i.test(stretch)

/** Whether words begin a clause of their own, or speak of a change the other way: then the figures beside them are apart. */
export function isApart(words: readonly string[], direction: ChangeDirection | undefined): boolean {
  return words.some(word => {
    const other = changeVerbs.get(word)
    return isChangeCue('apart', word) || (direction !== undefined && other !== undefined && other !== direction)
  })
}
