import {numberWords} from '../../lexicon/index.js'

/** May · Sept. · MAY · march (the full stop of an abbreviation belongs to its word) */
export const month = '[Mm]'
/** Tuesday, · Tue. · Tuesday the · Tuesday evening, */
export const weekday = '[Ww](?: J)?,? {1,2}(?:A )?'
/** 3 · 03 · 3rd; not 3.5, 3,000 or 3% */
export const dayNumber = '[123]z?(?!%|\\.[0-9Y]|,[0-9])'
/** 1900 to 2099; not 2,000 or 2000.5 */
export const year = 'Y(?!%|[.,][0-9Y])'
/** What binds the ends of a range: - · to · through */
export const dash = ' {0,2}(?:[-–~]|b) {0,2}'
/** three · twenty-one · a · 12 */
export const count = '(?:T(?:[- ]n)?|[an]|[1-35-7])'
/** Not within a word or a number. */
export const alone = '(?<![A-Za-z0-9])'
/** early · very late · mid- · early to mid- · late in */
const early = '(?:V )?P(?:[- ]b[- ]P)?[-– ](?:i )?'
/** end of · year-end of the · beginning of · year-end · end- */
const end = '(?:y-)?p o (?:A )?|y-p |p-'
export const position = `(?<position>${early}|${end})?`

/** START, MID or END of a position word. */
export function modOf(words: string | undefined): 'START' | 'MID' | 'END' | undefined {
  if (!words) return undefined
  if (/early|start|beginning/i.test(words)) return 'START'
  return /mid/i.test(words) ? 'MID' : 'END'
}

/** The number of a count in digits or words: 12 · a · twenty-one. */
export function countOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10)
  const parts = words.toLowerCase().split(/[-\s]/)
  return parts.reduce((sum, word) => sum + (/^an?$/.test(word) ? 1 : (numberWords.get(word)?.value ?? 0)), 0) || 1
}
