import {describe, expect, test} from 'vitest'
import {checkTemplate, type FieldTypeName, type Form, scaffold} from '../../src/scaffold/index.js'

/** How a value is written: with the formats, in the form; the fault where it is none. */
function written(type: FieldTypeName, value: string, formats = '', form: Form = 'us', more: object = {}): string {
  const facts = {summary: 's', fields: [{name: 'x', type, ...more}]}
  const text = type === 'list' ? '- {{x}}\n' : `It: {{x${formats && `|${formats}`}}}\n`
  try {
    return scaffold(checkTemplate('t', {text, facts}), {x: value}, {form}).trimEnd().replace(/^It: /, '')
  } catch (error) {
    return `✗ ${(error as Error).message}`
  }
}

describe('a date', () => {
  test.each([
    ['2026-09-09', '', 'us', 'Sept. 9, 2026'],
    ['September 9, 2026', '', 'us', 'Sept. 9, 2026'],
    ['9 September 2026', '', 'us', 'Sept. 9, 2026'],
    ['Sept. 9, 2026', '', 'uk', '9 September 2026'],
    ['Wednesday, Sept. 9, 2026', 'full', 'us', 'Wednesday, Sept. 9, 2026'],
    ['2026-05-12', 'full', 'us', 'Tuesday, May 12, 2026'],
    ['2026-05-12', 'full', 'uk', 'Tuesday 12 May 2026'],
    ['2026-09-09', 'long', 'us', 'September 9, 2026'],
    ['2026-09-09', 'long', 'uk', '9 September 2026'],
    ['2026-09-09', 'month-day', 'us', 'Sept. 9'],
    ['2026-09-09', 'month-day', 'uk', '9 September'],
    ['2026-09-09', 'month-year', 'us', 'September 2026'],
    ['2026-09-09', 'month', 'uk', 'September'],
    ['2026-09-09', 'year', 'us', '2026'],
    ['2026-09-09', 'weekday|upper', 'us', 'WEDNESDAY'],
    ['9 Sep 2026', 'iso', 'uk', '2026-09-09'],
  ] as const)('%s |%s in %s: %s', (value, formats, form, expected) => {
    expect(written('date', value, formats, form)).toBe(expected)
  })

  test.each(['2026-02-30', 'May 12', '5/12/2026', 'soon', 'May 12, 2026 or later', 'Monday, May 12, 2026'])(
    '%s is none',
    value => {
      expect(written('date', value)).toBe(`✗ “x” wants a day such as May 12, 2026 or 2026-05-12, not “${value}”`)
    },
  )
})

test.each([
  ['4:30 p.m. ET', '', 'us', '4:30 p.m. ET'],
  ['16:30 ET', '', 'us', '4:30 p.m. ET'],
  ['4.30pm BST', '', 'us', '4:30 p.m. BST'],
  ['4:30 p.m. Eastern time', '', 'uk', '4:30pm Eastern time'],
  ['09:00 GMT', '', 'uk', '9am GMT'],
  ['9 am', '', 'us', '9 a.m.'],
  ['12:00 ET', '', 'us', 'noon ET'],
  ['0:00', '', 'us', 'midnight'],
  ['12:15 a.m.', '24h', 'us', '00:15'],
  ['4:30 p.m. ET', '24h', 'us', '16:30 ET'],
] as const)('the time %s |%s in %s: %s', (value, formats, form, expected) => {
  expect(written('time', value, formats, form)).toBe(expected)
})

test.each([
  ['time', '25:00'],
  ['time', 'at 4 p.m.'],
  ['time', '4'],
  ['number', 'ten'],
  ['number', '1,20'],
  ['year', '26'],
  ['percent', 'ten percent'],
  ['money', 'a lot'],
  ['money', 'XQZ 5'],
  ['ticker', 'ACM'],
  ['url', 'acme'],
  ['url', 'javascript:alert(1)'],
  ['url', 'https://a b.example'],
  ['email', 'press at acme'],
  ['phone', 'call us'],
  ['yes-no', 'maybe'],
] as const)('as %s, “%s” is refused with what is wanted', (type, value) => {
  expect(written(type, value)).toMatch(new RegExp(`^✗ “x” wants .*, not “${value.replace(/[()]/g, '\\$&')}”$`))
})

test.each([
  ['number', '1200', '', 'us', '1,200'],
  ['number', '1,200.50', '', 'us', '1,200.50'],
  ['number', '-3', '', 'us', '-3'],
  ['number', '1200', 'plain', 'us', '1200'],
  ['number', '9', 'words', 'us', 'nine'],
  ['number', '10', 'words', 'us', '10'],
  ['number', '2', 'ordinal|title', 'us', 'Second'],
  ['number', '11', 'ordinal', 'us', '11th'],
  ['number', '22', 'ordinal', 'us', '22nd'],
  ['year', '2026', '', 'us', '2026'],
  ['year', '2026', 'previous', 'us', '2025'],
  ['percent', '10.50 %', '', 'us', '10.50%'],
  ['percent', '10 percent', 'words', 'uk', '10 per cent'],
  ['percent', '−3', 'plain', 'us', '-3'],
  ['money', '48000', '', 'us', '$48,000'],
  ['money', '48000', '', 'uk', '£48,000'],
  ['money', '$4.2 million', '', 'uk', '$4.2m'],
  ['money', '£4.2m', '', 'us', '£4.2 million'],
  ['money', 'EUR 5bn', '', 'us', '€5 billion'],
  ['money', 'CHF 5 million', '', 'us', 'CHF 5 million'],
  ['money', 'C$1,200', '', 'us', 'C$1,200'],
  ['money', '462000000', '', 'us', '$462 million'],
  ['money', '4250000', '', 'uk', '£4.25m'],
  ['money', '4256000', '', 'us', '$4,256,000'],
  ['money', '$48 thousand', '', 'us', '$48,000'],
  ['money', '-$3 million', '', 'us', '-$3 million'],
  ['money', '10.5p', '', 'uk', '10.5p'],
  ['money', '0.90', '', 'us', '$0.90'],
  ['money', '$0.90', 'plain', 'us', '0.90'],
  ['money', '$4.2 million', 'amount', 'us', '4.2 million'],
  ['ticker', 'nasdaq:acm', '', 'us', 'Nasdaq: ACM'],
  ['ticker', 'NASDAQ: ACM', '', 'us', 'NASDAQ: ACM'],
  ['ticker', '(LSE: ACM)', 'symbol', 'uk', 'ACM'],
  ['ticker', 'LSE: ACM', 'exchange', 'uk', 'LSE'],
  ['url', 'acme.example/a_b', '', 'us', 'https://acme.example/a_b'],
  ['url', 'https://www.acme.example/', 'bare', 'us', 'acme.example'],
  ['phone', '+44 20 7946 0102', '', 'uk', '+44 20 7946 0102'],
  ['phone', '(617) 555-0142, ext. 12', '', 'us', '(617) 555-0142, ext. 12'],
  ['email', 'press_office@acme.example', '', 'us', 'press_office@acme.example'],
  ['sentence', 'It grew', '', 'us', 'It grew.'],
  ['sentence', 'It grew!', '', 'us', 'It grew!'],
  ['sentence', 'She said “No.”', '', 'us', 'She said “No.”'],
  ['text', 'head of finance for Europe', 'title', 'us', 'Head of Finance for Europe'],
  ['text', 'we grew.', 'capital|comma', 'us', 'We grew,'],
  ['text', 'Did we grow?', 'comma', 'us', 'Did we grow?'],
  ['text', 'We grew', 'stop', 'us', 'We grew.'],
  ['text', 'Tarn Systems', 'possessive', 'us', 'Tarn Systems’'],
  ['text', 'Tarn Systems', 'possessive', 'uk', 'Tarn Systems’s'],
  ['list', 'one\n\ntwo', '', 'us', '- one\n- two'],
] as const)('the %s %s |%s in %s: %s', (type, value, formats, form, expected) => {
  expect(written(type, value, formats, form)).toBe(expected)
})

test('a field’s own currency and scale fill in what a number leaves open', () => {
  expect(written('money', '462.0', '', 'us', {scale: 'million'})).toBe('$462.0 million')
  expect(written('money', '462.0', '', 'uk', {scale: 'million', currency: 'EUR'})).toBe('€462.0m')
  expect(written('money', '$1.2 billion', '', 'us', {scale: 'million'})).toBe('$1.2 billion')
})

test('a choice is one of its texts, whatever its capitals', () => {
  const more = {choices: ['up', 'down']}
  expect(written('choice', 'Up', '', 'us', more)).toBe('up')
  expect(written('choice', 'flat', '', 'us', more)).toBe('✗ “x” wants one of: up, down, not “flat”')
})

test.each([
  ['number', '3', {min: 10}, 'wants 10 or more'],
  ['money', '$5 million', {max: 4000000}, 'wants 4,000,000 or less'],
  ['text', 'a long text', {maxLength: 5}, 'has 11 characters, and at most 5 are wanted'],
  ['paragraph', 'three words here', {minWords: 4}, 'has 3 words, and at least 4 are wanted'],
  ['paragraph', 'three words here', {maxWords: 2}, 'has 3 words, and at most 2 are wanted'],
] as const)('the check of a %s: %s %j', (type, value, check, fault) => {
  expect(written(type, value, '', 'us', {check})).toBe(`✗ “x” ${fault}`)
})

test('a day is not before another one', () => {
  const facts = {
    summary: 's',
    fields: [
      {name: 'first', type: 'date'},
      {name: 'last', type: 'date', check: {notBefore: 'first'}},
    ],
  }
  const template = checkTemplate('t', {text: '{{first}} {{last}}', facts})
  const fill = (last: string) => scaffold(template, {first: '2026-05-12', last})
  expect(fill('2026-05-12')).toBe('May 12, 2026 May 12, 2026\n')
  expect(() => fill('2026-05-11')).toThrow('“last” is before “first”')
})
