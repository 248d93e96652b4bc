import {monthPattern, weekdayPattern} from '../../calendar/index.js'
import {numberWords} from '../../lexicon/index.js'

/** May · Sept. · MAY (with the `i` flag). */
export const month = monthPattern
/** Tuesday, · Tue. */
export const weekday = `(?:${weekdayPattern},?\\s{1,2}(?:the\\s)?)`
/** 3 · 03 · 3rd */
export const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th))?(?![\\d%]|[.,]\\d)'
/** 1995 to 2099. */
export const year = '(?:19|20)\\d{2}(?![\\d%]|[.,]\\d)'
/** What binds the ends of a range. */
export const dash = '\\s{0,2}(?:-|–|—|~|to|through|thru|until|till)\\s{0,2}'
/** early · mid- · end of · beginning of the */
export const position =
  '(?:(?:very\\s)?(?:early|late|mid)(?:(?:-|\\s)to(?:-|\\s)(?:early|late|mid))?(?:-|–|\\s)(?:in\\s)?|(?:year-)?(?:end|start|beginning|middle|close)\\sof\\s(?:the\\s)?|year-end\\s|end-)'
/** Written-out counts. */
export const count = `(?:\\d{1,3}|a|an|one|${[...numberWords.values()]
  .filter(w => w.kind !== 'ordinal')
  .map(w => w.word)
  .join('|')})`

/** START, MID or END of a position word. */
export function modOf(words: string | undefined): 'START' | 'MID' | 'END' | undefined {
  if (!words) return undefined
  if (/early|start|beginning/i.test(words)) return 'START'
  if (/mid/i.test(words)) return 'MID'
  return 'END'
}

/** The number of a count in digits or words. */
export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number(words)
  if (/^an?$/i.test(words)) return 1
  return numberWords.get(words.toLowerCase())?.value ?? 1
}
