import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stretchesOf} from '../src/extractors/dates/anchors.js'
import {finders} from '../src/extractors/dates/finders.js'
import {numberedPattern} from '../src/extractors/dates/numbered-pattern.js'
import {readShape, readStretches} from '../src/extractors/dates/read-shape.js'
import {makeSearch} from '../src/extractors/dates/search.js'
import type {Shape} from '../src/extractors/dates/shape.js'
import {dateWords, monthEntries, numberWords, weekdayEntries} from '../src/lexicon/index.js'
import {BlockWords} from '../src/prose/block-words.js'
import type {Prose} from '../src/prose/index.js'

const reading = {
  today: {year: 2026, month: 5, day: 12},
  fiscalQuarters: undefined,
  fiscalYearEnd: undefined,
  dayFirst: false,
}
const search = makeSearch(finders)

/** A block with a text; the search looks at nothing of it but its words. */
const blockOf = (text: string): Prose => new BlockWords(text, 'body', 0) as unknown as Prose

/** Every word that dates are made of, in small letters and with a capital. */
const words = [
  ...dateWords.flatMap(({words}) => words),
  ...numberWords.keys(),
  ...monthEntries.flatMap(({name, ap, short}) => [name, ap, ...short]),
  ...weekdayEntries.flatMap(({name, short}) => [name, ...short]),
].flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)])
const numbers = ['3', '12', '15', '24', '31', '60', '90', '250', '1890', '1999', '2026', '20260512', '5,000', '1.5']
const dotted = [
  '12.05.26',
  'v15.04.20',
  '5/12',
  '5/12/26',
  '9:30',
  '17:00:30',
  '2026-05-12',
  '9p',
  '1Q25',
  '17th',
  '3rd',
]
const marks = [
  '.',
  ',',
  ', ',
  ' ',
  ' ',
  '  ',
  '-',
  '–',
  '/',
  ':',
  "'",
  '’',
  '’s',
  '(',
  ')',
  '$',
  '#',
  'th',
  's',
  'a.m.',
  'p m',
  'ET',
]
/** What no date is made of, in stretches that are long enough to be left out. */
const plain = fc.integer({min: 0, max: 40}).map(count => ' plant of the town'.repeat(count))

const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...words)},
  {weight: 3, arbitrary: fc.constantFrom(...numbers, ...dotted)},
  {weight: 6, arbitrary: fc.constantFrom(...marks)},
  {weight: 1, arbitrary: plain},
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 40})
  .map(all => all.flat().join(''))

/** What a search finds, with the words of each. */
const found = (shape: Shape) =>
  search(shape, reading).map(({start, end, ...rest}) => ({...rest, start: shape.starts[start], end: shape.starts[end]}))

describe('the stretches of a block in which dates can stand', () => {
  test('hold all dates of the block', () => {
    fc.assert(
      fc.property(text, value => {
        const block = blockOf(value)
        const stretches = stretchesOf(block)
        const whole = found(readShape(value))
        expect(stretches.length === 0 ? [] : found(readStretches(block, stretches))).toEqual(whole)
      }),
      {numRuns: 3000},
    )
  })

  test('read as they do in the whole block', () => {
    fc.assert(
      fc.property(text, value => {
        const block = blockOf(`At ${value}`)
        const {codes, starts} = readShape(block.text)
        const read = readStretches(block, [{first: 0, last: block.tokens.length - 1}])
        expect([read.codes, read.starts]).toEqual([codes, starts])
      }),
    )
  })

  test('are none where nothing says when', () => {
    expect(stretchesOf(blockOf('Acme Robotics has 1,200 people at 24 plants.'))).toEqual([])
  })

  test('leave out what is far from every date', () => {
    const block = blockOf(`Acme${' builds robots'.repeat(40)} in May 2026.`)
    const {codes, starts} = readStretches(block, stretchesOf(block))
    expect(codes).toMatch(/^X\n[x ]{20,40} i M Y\.$/)
    expect(starts[1]).toBe(4)
  })
})

test('every group of a pattern has a name, so that it is known by its number', () => {
  for (const finder of finders) {
    const {pattern, names} = numberedPattern(finder.pattern)
    // With nothing as an alternative it matches anything, and says how many groups it has.
    expect(new RegExp(`${pattern.source}|`).exec('')?.length).toBe(names.length + 1)
    expect(new Set(names).size).toBe(names.length)
  }
})
