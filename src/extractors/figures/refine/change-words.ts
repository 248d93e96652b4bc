import {type ChangeDirection, changeNouns, changeVerbs} from '../../../lexicon/index.js'

/** The direction of the last word of change in a stretch of text; undefined when there is none. */
export function lastDirection(stretch: string): ChangeDirection | undefined {
  const words = wordsOf(stretch)
  for (let i = words.length - 1; i >= 0; i--) {
    const found = changeVerbs.get(words[i] ?? '')
    if (found) return found
  }
  return undefined
}

/** Whether an amount before this stretch is a difference: “ increase from”, “ net decrease to”. */
export function isDifference(stretch: string): boolean {
  const words = wordsOf(stretch)
  return stretch.startsWith(' ') && (changeNouns.has(words[0] ?? '') || changeNouns.has(words[1] ?? ''))
}

/** Words without the hyphenated, which are names and compounds (“pick-up”). */
const wordsOf = (stretch: string): readonly string[] =>
  stretch
    .toLowerCase()
    .split(/[\s,()“”"]+/)
    .filter(word => word !== '')

/** “to $5”, “to a record $5”, “to approximately $5” */
export const leadsTo = (stretch: string): boolean => toward.test(stretch)

const toward =
  /\b(?:to|at)\s(?:(?:a|an)\s(?:new\s)?(?:record\s(?:of\s)?|total\sof\s|high\sof\s)|about\s|approximately\s|nearly\s|almost\s|over\s|more\sthan\s|just\s(?:over|under)\s|around\s|a\s)?$/i

/** “from $5”, “compared with net sales of $5”, “versus $5”; “from a year ago” leads nowhere. */
export const comesFrom = (stretch: string): boolean => origin.test(stretch) && !/\bago\b/i.test(stretch)

const origin =
  /\b(?:from|compared\s(?:with|to)|versus|vs\.?|against|relative\sto|over)\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\s’'-]{0,40}\s(?:of\s)?)?(?:a\s|the\s|about\s|approximately\s)?$/i
