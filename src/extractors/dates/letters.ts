import {dateWords, monthEntries, numberWords, weekdayEntries} from '../../lexicon/index.js'
import {onceForLexeme} from '../../prose/index.js'

/**
 * The letter that stands for a word in a shape, by the part that the word plays. Small letters are units and little
 * words; capitals are what can begin an expression. Letters with accents stand in no shape otherwise: a word that has them
 * is `x`.
 */
const letterOf: Readonly<Record<string, string>> = {
  year: 'y',
  half: 'h',
  quarter: 'q',
  month: 't',
  week: 'k',
  weekend: 'e',
  workweek: 'Æ',
  'calendar week': 'Å',
  day: 'd',
  decade: 'c',
  season: 'u',
  this: 'R',
  last: 'L',
  next: 'N',
  early: 'P',
  end: 'p',
  earlier: 'j',
  very: 'V',
  fiscal: 'F',
  fy: 'f',
  calendar: 'K',
  full: 'U',
  adjective: 'H',
  q: 'Q',
  m: 'I',
  the: 'A',
  a: 'a',
  of: 'o',
  in: 'i',
  at: 'v',
  to: 'b',
  from: 'r',
  since: 'S',
  and: '&',
  between: 'B',
  continuing: '+',
  ago: 'g',
  today: 'D',
  morning: 'J',
  noon: 'G',
  noun: 'E',
  'week of': 'l',
  ended: 'l',
  period: 'C',
  s: 's',
  fortnight: 'Ø',
  now: 'Ñ',
  every: 'É',
  once: 'Ð',
  clock: 'Ô',
  eve: 'Ê',
  holiday: 'Ü',
  moon: 'Ý',
  decades: 'Ä',
}
const numberLetters = {cardinal: 'n', tens: 'T', ordinal: 'O'} as const

/** `M` and `W` for months and weekdays with a capital, `m` and `w` in small letters (“may”, “sat”). */
const letters = new Map<string, string>([
  ...[...numberWords.values()].map(({word, kind}) => [word, numberLetters[kind]] as const),
  ['final', 'O'],
  ...dateWords.flatMap(({kind, words}) => words.map(word => [word, letterOf[kind] ?? 'x'] as const)),
  ...monthEntries.flatMap(({name, short}) => [name.toLowerCase(), ...short].map(word => [word, 'm'] as const)),
  ...weekdayEntries.flatMap(({name, short}) => [name.toLowerCase(), ...short].map(word => [word, 'w'] as const)),
])

const abbreviations = new Set([...monthEntries, ...weekdayEntries].flatMap(({short}) => short))

/** Whether a word is the short form of a month or weekday, which takes a full stop: “sept”, “tue”. */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word.toLowerCase())
}

/** The letter of a word: `x` and `X` (with a capital) for words that no date is made of. */
export function letterOfWord(word: string): string {
  const letter = letters.get(word.toLowerCase())
  const first = word.charCodeAt(0)
  const isCapital = first >= 65 && first <= 90
  if (letter === undefined) return isCapital ? 'X' : 'x'
  if (letter === 'm' || letter === 'w') return isCapital ? letter.toUpperCase() : letter
  return letter
}

/** Words whose letter depends on what stands behind them: the “a” of “a.m.”, the “pm” of “pm.”. */
const ofTime = /^[ap]m?$/i

/** The letter of a token where its letters alone say it: of a word in ASCII with no hyphen, no stop and no “a.m.” in it, else ''. */
export const letterOfToken = onceForLexeme((word): string =>
  /^[a-z]+$/i.test(word) && !ofTime.test(word) && !isAbbreviation(word) ? letterOfWord(word) : '',
)

/**
 * The letter of a run of digits: `0` nothing, `1` up to 12, `2` up to 23, `3` up to 31, `5` up to 59, `6` up to 99,
 * `7` three digits, `Y` 1900 to 2099, `8` other four digits, `9` more.
 */
export function letterOfNumber(digits: string): string {
  const value = Number(digits)
  if (digits.length === 4) return value >= 1900 && value < 2100 ? 'Y' : '8'
  if (digits.length > 2) return digits.length === 3 ? '7' : '9'
  if (value > 31) return value > 59 ? '6' : '5'
  if (value > 12) return value > 23 ? '3' : '2'
  return value === 0 ? '0' : '1'
}
