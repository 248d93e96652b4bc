import {describe, expect, test} from 'vitest'
import {codeFrame} from '../src/report/code-frame.js'
import {displayWidth} from '../src/report/display-width.js'
import {findingIn, open, resultOf, sourceOf, spanIn} from './formats/results.js'

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
    expect(codeFrame(sourceOf(text), spanIn(text, words), 80)).toEqual({line, carets})
  })

  test('an empty span gets one caret, and one over several lines ends with its first', () => {
    expect(codeFrame(sourceOf('abc'), {start: 3, end: 3}, 80)).toEqual({line: 'abc', carets: '   ^'})
    expect(codeFrame(sourceOf('abc\r\ndef'), {start: 1, end: 8}, 80)).toEqual({line: 'abc', carets: ' ^^'})
  })

  test.each([40, 60, 80])('cuts a long line to %i columns around the words', width => {
    const text = `${'Some words before. '.repeat(20)}Monday${' and some words after'.repeat(20)}`
    const {line, carets} = codeFrame(sourceOf(text), spanIn(text, 'Monday'), width)
    expect(displayWidth(line)).toBeLessThanOrEqual(width)
    expect(line.startsWith('…') && line.endsWith('…')).toBe(true)
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('Monday')
  })

  test('cuts wide characters by their columns', () => {
    const text = `${'東'.repeat(100)}Monday${'京'.repeat(100)}`
    const {line, carets} = codeFrame(sourceOf(text), spanIn(text, 'Monday'), 60)
    expect(displayWidth(line)).toBeLessThanOrEqual(60)
    expect(displayWidth(line.slice(0, line.indexOf('Monday')))).toBe(carets.indexOf('^'))
  })

  test('a stretch longer than the screen is cut at its end', () => {
    const {line} = codeFrame(sourceOf('x'.repeat(300)), {start: 10, end: 290}, 50)
    expect(line).toHaveLength(50)
  })
})

describe('pretty', () => {
  const text = 'The call is on Monday, May 12, 2026.'

  test('shows place, words, frame and what to write', async () => {
    const {add} = await open('pretty')
    expect(add?.(resultOf(text, findingIn(text, 'Monday', {suggestion: 'Tuesday'})))).toBe(
      [
        'q3.md:1:16 error May 12, 2026 is a Tuesday, not a Monday dates/weekday',
        '  1 | The call is on Monday, May 12, 2026.',
        '    |                ^^^^^^',
        '    = write: Tuesday',
        '',
        '',
      ].join('\n'),
    )
  })

  test('sums up what was found and what can be corrected', async () => {
    const {finish} = await open('pretty')
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
