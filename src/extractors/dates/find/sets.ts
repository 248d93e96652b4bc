import {weekdayNumber} from '../../../calendar/index.js'
import {numberWords} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match} from '../candidate.js'
import {durationOf, unitOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** every quarter · each year · every other week; not “each year-end” */
const everyUnit: Finder = {
  needs: 'É dktqycu',
  pattern: /(?<![A-Za-z0-9-])(?<quant>É) (?:(?<step>[xO]) )?(?<unit>[dktqycu])(?![A-Za-z0-9]|-[A-Za-z])/dg,
  read: readUnit,
}

/** last Friday of every month · first day of each quarter */
const inEveryUnit: Finder = {
  needs: 'É Wd ktqy',
  pattern: /(?<![A-Za-z0-9-])(?:O|1z|L) (?:[Wd]) [oi] (?<quant>É) (?<unit>[ktqy])(?![A-Za-z0-9]|-[A-Za-z])/dg,
  read: ({start, end, words}) => ({
    start,
    end,
    type: 'set',
    value: durationOf(1, unitOf(words.unit ?? '')),
    quant: quantOf(words),
    inferred: [],
    rank: 1,
  }),
}

/** every Monday · each Friday · every other Tuesday · every Monday morning */
const everyWeekday: Finder = {
  needs: 'É W',
  pattern: /(?<![A-Za-z0-9-])(?<quant>É) (?:(?<step>[xO]) )?(?<weekday>W)(?: J)?(?![A-Za-z0-9-])/dg,
  read: readWeekday,
}

/** once a week · twice a year · twice per month · once every quarter */
const times: Finder = {
  needs: 'Ð dktqyc',
  pattern: /(?<![A-Za-z0-9-])(?<times>Ð) (?:a|É|(?<per>x)) (?<unit>[dktqyc])(?![A-Za-z0-9]|-[A-Za-z])/dg,
  read: readTimes,
}

/** Finds what happens again and again: TIMEX3 sets. */
export const sets: readonly Finder[] = [everyUnit, inEveryUnit, everyWeekday, times]

function readUnit({start, end, words}: Match): Candidate | undefined {
  const count = stepOf(words.step)
  const unit = unitOf(words.unit ?? '')
  if (count === undefined || /s$/i.test(words.unit ?? '')) return undefined
  const value = unit === 'season' ? `XXXX-${seasonLetters(words.unit ?? '')}` : durationOf(count, unit)
  return {start, end, type: 'set', value, quant: quantOf(words), inferred: []}
}

const seasonLetters = (word: string): string => (/^autumn$/i.test(word) ? 'FA' : word.slice(0, 2).toUpperCase())

/** TIMEX3: a weekday of every week is `XXXX-WXX-1`; of every other week it recurs with `P2W`. */
function readWeekday({start, end, words}: Match): Candidate | undefined {
  const count = stepOf(words.step)
  const weekday = weekdayNumber(words.weekday ?? '')
  if (count === undefined || weekday === undefined) return undefined
  const freq = count > 1 ? {freq: `P${count}W`} : {}
  return {start, end, type: 'set', value: `XXXX-WXX-${weekday}`, quant: quantOf(words), ...freq, inferred: [], rank: 1}
}

function readTimes({start, end, words}: Match, _shape: Shape): Candidate | undefined {
  if (words.per !== undefined && !/^per$/i.test(words.per)) return undefined
  const freq = /^twice$/i.test(words.times ?? '') ? '2X' : '1X'
  return {start, end, type: 'set', value: durationOf(1, unitOf(words.unit ?? '')), freq, inferred: [], rank: 1}
}

const quantOf = ({quant}: Match['words']): string => (quant ?? '').toUpperCase()

/** 1, or what “other”, “second”, “third” say; undefined for other words: “every working day”. */
function stepOf(word: string | undefined): number | undefined {
  if (word === undefined) return 1
  if (/^other$/i.test(word)) return 2
  const number = numberWords.get(word.toLowerCase())
  return number?.kind === 'ordinal' && number.value > 1 ? number.value : undefined
}
