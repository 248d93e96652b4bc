import {monthEntries} from '../../../lexicon/index.js'

/** A date that Britain writes otherwise, at its place in the text of a date. */
interface BritishForm {
  readonly message: 'order' | 'full'
  readonly start: number
  readonly wrong: string
  readonly right: string
}

interface MonthPatterns {
  readonly nameByForm: ReadonlyMap<string, string>
  /** March 15 · Sept. 9th · March 15-17 · March 15, 2027: the month, its day or days, the year */
  readonly monthFirst: RegExp
  /** The month of 9 Sept. and of 9th Sept */
  readonly monthAfterDay: RegExp
}

let patterns: MonthPatterns | undefined

function readPatterns(): MonthPatterns {
  const nameByForm = new Map(
    monthEntries.flatMap(({name, short}) =>
      [name, ...short.map(s => s.charAt(0).toUpperCase() + s.slice(1))].map(form => [form, name] as const),
    ),
  )
  const month = `(?<month>${[...nameByForm.keys()].sort((a, b) => b.length - a.length).join('|')})`
  const days = '(?<days>\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?)(?:st|nd|rd|th)?'
  return {
    nameByForm,
    monthFirst: new RegExp(
      `(?<![\\p{L}\\d]|\\d(?:st|nd|rd|th)?(?:\\sof)?\\s)${month}\\.?\\s${days}(?:,?\\s(?<year>\\d{4}))?(?![\\p{L}\\d:])`,
      'gu',
    ),
    monthAfterDay: new RegExp(`(?<=\\d(?:st|nd|rd|th)?\\s)${month}\\.?(?!\\p{L})`, 'gu'),
  }
}

/** The dates in a text that have the month before the day, or a month that is cut short behind it. */
export function britishForms(text: string): readonly BritishForm[] {
  patterns ??= readPatterns()
  const {nameByForm, monthFirst, monthAfterDay} = patterns
  const swapped = [...text.matchAll(monthFirst)].map(({0: wrong, index, groups}): BritishForm => {
    const year = groups?.year === undefined ? '' : ` ${groups.year}`
    const right = `${groups?.days ?? ''} ${nameByForm.get(groups?.month ?? '') ?? ''}${year}`
    return {message: 'order', start: index, wrong, right}
  })
  const cut = [...text.matchAll(monthAfterDay)].flatMap(({0: written, index, groups}): BritishForm[] => {
    const right = nameByForm.get(groups?.month ?? '')
    // The point of “on 9 Sept.” may be that of the sentence as well.
    const wrong = written.endsWith('.') && index + written.length === text.length ? written.slice(0, -1) : written
    return right === undefined || right === wrong ? [] : [{message: 'full', start: index, wrong, right}]
  })
  return [...swapped, ...cut]
}
