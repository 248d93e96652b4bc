import {isTableCue} from '../../lexicon/index.js'

/** The words of a header in lower case, without marks and footnotes; `%` is one. */
export const labelWords = (label: string): readonly string[] => label.toLowerCase().match(/[\p{L}’'-]{1,30}|%/gu) ?? []

/** “Total”, “Grand total”, “Total Group (1)”: a sum, of nothing that it names. */
export function isBareTotal(label: string): boolean {
  const words = labelWords(label)
  return hasTotal(words) && words.every(word => isTableCue('total', word) || isTableCue('totalBeside', word))
}

/** “Total operating expenses”, “Current assets, total”; “Subtotal”. */
export function isTotal(label: string): boolean {
  const words = labelWords(label)
  return isTableCue('total', words[0]) || isTableCue('total', words.at(-1)) || isBareTotal(label)
}

const hasTotal = (words: readonly string[]): boolean => words.some(word => isTableCue('total', word))

/** What no sum is made of: “Average price”, “Margin”, “Growth (%)”. */
export const isNotAdded = (label: string): boolean => labelWords(label).some(word => isTableCue('notAdded', word))

/** “Top five markets”, “Selected sites”: a total may count more than stands here. */
export const isPartial = (label: string): boolean => labelWords(label).some(word => isTableCue('partial', word))
