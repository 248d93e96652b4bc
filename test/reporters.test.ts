import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Finding} from '../src/lint/index.js'
import {codeFrames} from '../src/report/code-frame.js'
import {displayWidth} from '../src/report/display-width.js'
import {readLines, type Span} from '../src/source/index.js'
import {findingIn, open, resultOf, spanIn} from './formats/results.js'

/** The lines that are shown of a text for some words of it. */
const framesOf = (text: string, span: Span, width = 80) => codeFrames(readLines(text), span, width)
/** The only line that is shown. */
function frameOf(text: string, words: string, width = 80) {
  const [frame, ...rest] = framesOf(text, spanIn(text, words), width)
  if (!frame || rest.length > 0) throw new Error('one line is shown')
  return frame
}

describe('the code frame', () => {
  test.each([
    ['The call is on Monday at noon.', 'Monday', 'The call is on Monday at noon.', '               ^^^^^^'],
    ['\tOn Monday', 'Monday', '  On Monday', '     ^^^^^^'],
    ['東京 Monday', 'Monday', '東京 Monday', '     ^^^^^^'],
    ['🚀 Monday', 'Monday', '🚀 Monday', '   ^^^^^^'],
    ['Cafe\u0301 Monday', 'Monday', 'Cafe\u0301 Monday', '     ^^^^^^'],
    ['on 東京 now', '東京', 'on 東京 now', '   ^^^^'],
    ['a \u001b[31mred Monday', 'Monday', 'a [31mred Monday', '          ^^^^^^'],
  ])('puts the carets of %j under %j', (text, words, line, carets) => {
    expect(frameOf(text, words)).toEqual({number: 1, line, carets})
  })

  test('an empty span gets one caret, one that ends with a line end stays on its line', () => {
    expect(framesOf('abc', {start: 3, end: 3})).toEqual([{number: 1, line: 'abc', carets: '   ^'}])
    expect(framesOf('abc\r\ndef', {start: 1, end: 5})).toEqual([{number: 1, line: 'abc', carets: ' ^^'}])
    expect(framesOf('', {start: 0, end: 0})).toEqual([{number: 1, line: '', carets: '^'}])
  })

  test('a stretch over several lines has carets on each, not under the space before words', () => {
    expect(framesOf('abc \r\n\r\n  def ghi', {start: 1, end: 13})).toEqual([
      {number: 1, line: 'abc ', carets: ' ^^'},
      {number: 3, line: '  def ghi', carets: '  ^^^'},
    ])
  })

  test('of more than three lines the first and the last are shown', () => {
    const text = 'one\ntwo\nthree\nfour'
    expect(framesOf(text, {start: 0, end: text.length}).map(({number}) => number)).toEqual([1, undefined, 4])
    expect(framesOf(text, {start: 0, end: 9}).map(({number}) => number)).toEqual([1, 2, 3])
  })

  test.each([40, 60, 80])('cuts a long line to %i columns around the words, between words', width => {
    const text = `${'Some words before. '.repeat(20)}Monday${' and some words after'.repeat(20)}`
    const {line, carets} = frameOf(text, 'Monday', width)
    expect(displayWidth(line)).toBeLessThanOrEqual(width)
    expect(line).toMatch(/^… (?:Some|words|before\.) .* (?:and|some|words|after) …$/)
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('Monday')
  })

  test('shows more of what stands before where little follows', () => {
    const text = `${'Some words before. '.repeat(20)}Monday.`
    expect(displayWidth(frameOf(text, 'Monday', 60).line)).toBeGreaterThan(45)
  })

  test.each([40, 80])(
    'shows of a line of 200,000 characters what it shows of the words around, in %i columns',
    width => {
      const near = 'The doors of the bakery in Leeds open at noon. '.repeat(6)
      const far = 'Bread is baked here. '.repeat(5000)
      const of = (text: string) => frameOf(text, 'on Monday', width)
      expect(of(`${far}${near}They close on Monday. ${near}${far}`)).toEqual(of(`${near}They close on Monday. ${near}`))
      expect(of(`They close on Monday. ${far}`)).toEqual(of(`They close on Monday. ${far.slice(0, 400)}`))
      expect(of(`${far}They close on Monday`).line).toMatch(/^….*They close on Monday$/)
    },
  )

  test('cuts wide characters by their columns', () => {
    const text = `${'東'.repeat(100)}Monday${'京'.repeat(100)}`
    const {line, carets} = frameOf(text, 'Monday', 60)
    expect(displayWidth(line)).toBeLessThanOrEqual(60)
    expect(displayWidth(line.slice(0, line.indexOf('Monday')))).toBe(carets.indexOf('^'))
  })

  test('a stretch longer than the screen is cut at its end', () => {
    const [frame] = framesOf('x'.repeat(300), {start: 10, end: 290}, 50)
    expect(frame?.line).toHaveLength(50)
    expect(frame?.carets).toHaveLength(50)
  })

  test('stays within the screen, its carets under the words, whatever the text', () => {
    const text = fc.string({unit: fc.constantFrom('a', ' ', '東', '🚀', '\u0301', '\t', '\n', '\r\n'), maxLength: 200})
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(60), fc.integer({min: 40, max: 90}), (value, start, length, width) => {
        const span = {start: Math.min(start, value.length), end: Math.min(start + length, value.length)}
        for (const {line, carets} of framesOf(value, span, width)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
          expect(carets.length).toBeLessThanOrEqual(Math.max(displayWidth(line), carets.indexOf('^') + 1))
        }
      }),
    )
  })
})

describe('pretty', () => {
  const text = 'The call is on Monday, May 12, 2026.'

  test('shows place, words, frame and what to write', async () => {
    const {add} = await open('pretty')
    expect(add?.(resultOf(text, findingIn(text, 'Monday', {suggestion: 'Tuesday'})))).toBe(
      [
        'q3.md:1:16 error dates/weekday',
        '  May 12, 2026 is a Tuesday, not a Monday',
        '  1 | The call is on Monday, May 12, 2026.',
        '    |                ^^^^^^',
        '    = write: Tuesday',
        '',
        '',
      ].join('\n'),
    )
  })

  test('says how pressrel corrects it, and by hand where it does not', async () => {
    const {add} = await open('pretty')
    const edits = [{start: 0, end: 3, text: 'A'}]
    const lastLine = (more: Partial<Finding>) =>
      add?.(resultOf(text, findingIn(text, 'Monday', more)))
        .trimEnd()
        .split('\n')
        .at(-1)
    expect(lastLine({suggestion: 'Tuesday', fix: {safe: true, edits}})).toBe('    = write: Tuesday (--fix)')
    expect(lastLine({suggestion: 'Tuesday', fix: {safe: false, edits}})).toBe('    = write: Tuesday (--fix --unsafe)')
    expect(lastLine({fix: {safe: false, edits}})).toBe('    = corrected with --fix --unsafe')
    expect(lastLine({})).toBe('    |                ^^^^^^')
  })

  test('wraps message and suggestion between words', async () => {
    const {add} = await open('pretty', {width: 40})
    const words = 'vice president of information services and chief information officer'
    const output = add?.(resultOf(text, findingIn(text, 'Monday', {message: `Write “${words}”.`, suggestion: words})))
    expect(output?.split('\n').slice(1)).toEqual([
      '  Write “vice president of information',
      '  services and chief information',
      '  officer”.',
      '  1 | The call is on Monday, May 12, 2026.',
      '    |                ^^^^^^',
      '    = write: vice president of',
      '             information services and',
      '             chief information officer',
      '',
      '',
    ])
  })

  test('shows the lines of what goes over several', async () => {
    const {add} = await open('pretty')
    const lines = Array.from({length: 12}, (_, i) => `line ${i + 1}`).join('\n')
    const output = add?.(resultOf(lines, findingIn(lines, 'line 8\nline 9\nline 10\nline 11')))
    expect(output?.split('\n').slice(2, -2)).toEqual([
      '   8 | line 8',
      '     | ^^^^^^',
      '     ⋮',
      '  11 | line 11',
      '     | ^^^^^^^',
    ])
  })

  test('sums up what was found and what can be corrected', async () => {
    const {finish} = await open('pretty', {width: 100})
    const safe = {fix: {safe: true, edits: []}}
    const unsafe = {level: 'warning', fix: {safe: false, edits: []}} as const
    const result = resultOf(
      text,
      findingIn(text, 'Monday', safe),
      findingIn(text, 'May', unsafe),
      findingIn(text, 'call', {level: 'info'}),
    )
    expect(finish?.([result])).toBe(
      '1 error, 1 warning, 1 note in 1 release; 1 can be corrected with --fix, 1 more with --fix --unsafe.\n',
    )
    expect(finish?.([resultOf(text), resultOf(text)])).toBe('Nothing to correct in 2 releases.\n')
    expect(finish?.([{...resultOf(text), fixedCount: 2}])).toBe('Fixed 2 findings. Nothing to correct in 1 release.\n')
    expect(finish?.([{file: 'x', findings: [], error: {code: 'E_READ', message: 'is empty'}}])).toBe('')
  })

  test('with --quiet shows errors alone, and nothing where there are none', async () => {
    const {add, finish} = await open('pretty', {quiet: true})
    const result = resultOf(text, findingIn(text, 'Monday', {level: 'warning'}))
    expect(add?.(result)).toBe('')
    expect(finish?.([result])).toBe('')
  })

  test('nothing in a message can drive the terminal', async () => {
    const {add} = await open('pretty')
    const output = add?.(resultOf(text, findingIn(text, 'Monday', {message: 'a\u001b[2Jb', suggestion: 'c\u202ed'})))
    expect(output).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('the formats for machines', () => {
  const text = 'The call is on Monday.'
  const result = resultOf(text, findingIn(text, 'Monday'))

  test('compact is one line a finding', async () => {
    const {add} = await open('compact')
    expect(add?.(result)).toBe('q3.md:1:16: error: May 12, 2026 is a Tuesday, not a Monday (dates/weekday)\n')
  })

  test('json is an array of files with their counts, a failed file with its error', async () => {
    const {finish} = await open('json')
    const failed = {file: 'x.md', findings: [], error: {code: 'E_READ', message: 'is empty'}}
    expect(JSON.parse((await finish?.([result, failed])) ?? '')).toEqual([
      {file: 'q3.md', messages: result.findings, errorCount: 1, warningCount: 0, infoCount: 0, fixableCount: 0},
      {file: 'x.md', error: {code: 'E_READ', message: 'is empty'}},
    ])
  })

  test('ndjson is one line a file', async () => {
    const {add} = await open('ndjson')
    expect(JSON.parse(add?.(result) ?? '')).toMatchObject({file: 'q3.md', errorCount: 1})
  })
})
