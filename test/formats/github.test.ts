import {error, notice, warning} from '@actions/core'
import fc from 'fast-check'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {PressrelError} from '../../src/errors.js'
import {annotation} from '../../src/reporters/github/command.js'
import {findingIn, lintText, resultOf, write} from './results.js'

const text = 'The call is on Monday,\nMay 12, 2026.'
const linesOf = (output: string): readonly string[] => output.trimEnd().split('\n')
const annotationsOf = (output: string) => linesOf(output).filter(line => line.startsWith('::'))

afterEach(() => vi.restoreAllMocks())

/** What GitHub’s own package writes. */
function writtenByToolkit(call: () => void): string {
  let written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    written += String(chunk)
    return true
  })
  call()
  vi.restoreAllMocks()
  return written.replace(/\r?\n$/, '')
}

/** A command in its parts; the order of the properties means nothing. */
function partsOf(command: string) {
  const [, name, properties = '', data] = /^::(\w+) ?(.*?)::(.*)$/s.exec(command) ?? []
  return {name, properties: properties.split(',').sort(), data}
}

describe('an annotation', () => {
  test('is what actions/toolkit writes, whatever stands in it', () => {
    const toolkit = {error, warning, notice}
    const word = fc.oneof(fc.string({minLength: 1}), fc.constantFrom('100%', 'a:b,c', 'a\r\nb', '::error::x', '%0A'))
    const number = fc.integer({min: 1, max: 9999})
    fc.assert(
      fc.property(
        fc.constantFrom('error', 'warning', 'notice'),
        word,
        word,
        word,
        number,
        (level, file, title, message, line) => {
          const place = {file, line, endLine: line + 1, col: 3, endColumn: 9, title}
          const official = writtenByToolkit(() =>
            toolkit[level](message, {file, title, startLine: line, endLine: line + 1, startColumn: 3, endColumn: 9}),
          )
          expect(partsOf(annotation(level, place, message))).toEqual(partsOf(official))
        },
      ),
    )
  })
})

describe('github', () => {
  test('says where, what and by which rule', async () => {
    const result = resultOf(
      text,
      findingIn(text, 'Monday'),
      findingIn(text, 'call', {level: 'warning', rule: 'terms/list', message: '50% say: “call”, not “conference”'}),
      findingIn(text, 'The', {level: 'info'}),
    )
    expect(await write('github', [result])).toBe(
      [
        '::error file=q3.md,line=1,endLine=1,col=16,endColumn=22,title=dates/weekday::May 12, 2026 is a Tuesday, not a Monday',
        '::warning file=q3.md,line=1,endLine=1,col=5,endColumn=9,title=terms/list::50%25 say: “call”, not “conference”',
        '::notice file=q3.md,line=1,endLine=1,col=1,endColumn=4,title=dates/weekday::May 12, 2026 is a Tuesday, not a Monday',
        '1 error, 1 warning, 1 note in 1 release.',
        '',
      ].join('\n'),
    )
  })

  test('gives no columns of what goes over several lines, as GitHub drops both', async () => {
    const output = await write('github', [resultOf(text, findingIn(text, 'Monday,\nMay 12'))])
    expect(annotationsOf(output)).toEqual([
      '::error file=q3.md,line=1,endLine=2,title=dates/weekday::May 12, 2026 is a Tuesday, not a Monday',
    ])
  })

  test('escapes the name of a file, and names none for standard input', async () => {
    const named = (file: string) => write('github', [{...resultOf(text, findingIn(text, 'call')), file}])
    expect(await named('a, b: 5%.md')).toMatch(/^::error file=a%2C b%3A 5%25\.md,line=1,/)
    expect(await named('<stdin>')).toMatch(/^::error line=1,/)
  })

  test('says which files could not be read and which rules failed', async () => {
    const failure = new PressrelError('E_RULE', 'the rule dates/weekday failed: boom', {
      rule: 'dates/weekday',
      file: 'q3.md',
    })
    const output = await write('github', [
      {file: 'x.md', findings: [], error: {code: 'E_READ', message: 'x.md: is empty'}},
      {file: 'y.md', findings: [], error: {code: 'E_READ', message: 'y.md:4:2: is no YAML'}},
      {...resultOf(text), failures: [failure]},
    ])
    expect(annotationsOf(output)).toEqual([
      '::error file=x.md,title=E_READ::is empty',
      '::error file=y.md,line=4,col=2,title=E_READ::is no YAML',
      '::error file=q3.md,title=E_RULE::the rule dates/weekday failed: boom',
    ])
  })

  test('lists in the log what is beyond the ten of a level, where no command is taken from it', async () => {
    const message = '##[error] in a message, and ::error::'
    const many = Array.from({length: 12}, () => findingIn(text, 'Monday', {message}))
    const few = Array.from({length: 10}, () => findingIn(text, 'call', {level: 'warning'}))
    const failed = {file: 'x.md', findings: [], error: {code: 'E_READ', message: 'x.md: is empty'}}
    const lines = linesOf(await write('github', [failed, resultOf(text, ...many, ...few)]))
    expect(lines.slice(23)).toEqual([
      'GitHub shows 10 annotations of each level a step; these are not among them:',
      '- q3.md:1:16: error: ## [error] in a message, and ::error:: (dates/weekday)',
      '- q3.md:1:16: error: ## [error] in a message, and ::error:: (dates/weekday)',
      '- q3.md:1:16: error: ## [error] in a message, and ::error:: (dates/weekday)',
      '12 errors, 10 warnings in 1 release.',
    ])
  })

  test('is one line a command, whatever a release holds', async () => {
    const {findings, ...rest} = lintText(
      '# Acme opens a plant\r\n\r\nThe plant opens on Monday,\r\nMay 18, 2027, and cost $5 million dollars.\r\n',
    )
    expect(findings.length).toBeGreaterThan(2)
    expect(annotationsOf(await write('github', [{...rest, findings}]))).toHaveLength(findings.length)
  })
})
