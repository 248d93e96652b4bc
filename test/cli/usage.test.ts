import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
beforeAll(() => writeFileSync(join(cwd, 'good.md'), release))

const commands = [
  'lint',
  'extract',
  'parse',
  'export',
  'new',
  'rules',
  'explain',
  'config',
  'test-rules',
  'init',
  'lsp',
  'completion',
  'help',
]

describe('usage errors', () => {
  test.each([
    [['extrct', 'good.md'], 'Did you mean extract?'],
    [['lint', '--fxi', 'good.md'], 'Did you mean --fix?'],
    [['lint', '-f', 'jsno', 'good.md'], 'Did you mean “json”?'],
    [['extract', '--only', 'quote', 'good.md'], 'Did you mean “quotes”?'],
    [['extract', '-f', 'ics', 'good.md'], 'a calendar holds dates alone (Say --only dates --format ics)'],
    [['extract', '-f', 'ics', '--only', 'quotes,dates', 'good.md'], 'Say --only dates --format ics'],
    [['extract', '-f', 'cvs', 'good.md'], 'Did you mean “csv”?'],
    [['extract', '-f', 'xlsx', 'good.md'], 'One of: table, json, ndjson, csv, markdown, ics'],
    [['extract', '-f', 'csv', '--input-format', 'ndjson'], 'records are answered as ndjson, not as csv'],
    [
      ['lint', '-f', 'html', 'good.md'],
      'there is no format “html” (One of: pretty, compact, json, ndjson, sarif, github, junit, checkstyle',
    ],
    [['export', 'good.md'], '--to takes html, text, json, markdown'],
    [['export', '--to', 'htm', 'good.md'], 'Did you mean “html”?'],
    [['export', '--to', 'html', '--wrap', '72', 'good.md'], 'html has no option --wrap'],
    [['new', 'product-lunch'], 'Did you mean “product-launch”?'],
    [['new', 'product-launch', '--set', 'compny=Acme'], 'Did you mean “company”?'],
    [['new', 'product-launch', '--set', 'company'], '--set takes key=value'],
    [['explain', 'dates/weekdya'], 'there is no rule'],
    [['completion', 'tcsh'], 'there is no completion for “tcsh” (One of: bash, zsh, fish)'],
    [['completion'], 'say for which shell (One of: bash, zsh, fish)'],
    [['lint', '--date', '2026-02-30', 'good.md'], '--date takes a day that exists'],
    [['lint', '--max-warnings', 'few', 'good.md'], '--max-warnings takes a whole number'],
    [['lint', '--threads', '2', 'good.md'], 'unknown option “--threads” (“pressrel help lint” says what there is)'],
    [['--jobs', '2'], 'unknown option “--jobs” (“pressrel help” says what there is)'],
    [['help', 'lnt'], 'Did you mean “lint”?'],
    [['init', 'here'], 'too many arguments'],
    [['explain'], 'missing required argument'],
    [['lint', ''], 'a file name is empty'],
    [['lint', '--config', '', 'good.md'], '--config was given nothing'],
    [['export', '--to', 'html', '--out-dir', '', 'good.md'], '--out-dir was given nothing'],
    [['lint', '--fix', '-', '-o', 'x.md'], 'add: > x.md'],
    [['export', '--to', 'html', '--fragment', '--template', 'good.md', 'good.md'], 'do not go together'],
    [['export', '--to', 'html', '--input-format', 'ndjson', '--out-dir', 'x'], 'Leave --out-dir out'],
    [['extract', '--config', 'none.yaml', 'good.md'], 'this configuration could not be read'],
    [['lint', '--unsafe', 'good.md'], 'belongs to --fix'],
    [['lint', '--preset', 'recomended', 'good.md'], 'Did you mean “recommended”?'],
    [
      ['parse', '--from', 'word', 'good.md'],
      'there is no input format “word” (One of: markdown, text, json, docx, html)',
    ],
    [['parse', '--input-format', 'csv'], '--input-format takes ndjson'],
    [['parse', '--input-format', 'ndjson', '-f', 'json'], 'Say --format ndjson'],
    [['parse', '--input-format', 'ndjson', 'good.md'], 'records come from standard input'],
  ])('%j says what is wrong and ends with 2', async (args, words) => {
    const {code, stdout, stderr} = await pressrel(args, {cwd})
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/^pressrel: /)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('without a command the help is shown on standard error', async () => {
    const {code, stdout, stderr} = await pressrel([])
    expect(stderr).toContain('Usage: pressrel')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('help', () => {
  test.each(commands)('%s --help shows examples and the global options', async command => {
    const {code, stdout} = await pressrel([command, '--help'])
    expect(stdout).toMatch(/Examples?:\n {2}pressrel /)
    expect(stdout).toContain('--no-color')
    expect(code).toBe(0)
  })

  test('help COMMAND shows the same as COMMAND --help', async () => {
    const {code, stdout} = await pressrel(['help', 'export'])
    expect(stdout).toBe((await pressrel(['export', '--help'])).stdout)
    expect(code).toBe(0)
  })

  test('a field that does not exist is answered with a list that can be read', async () => {
    const {stderr} = await pressrel(['new', 'product-launch', '--set', 'xyzzy=1'])
    expect(stderr).toMatch(/One of: company, .{20,200} and \d+ more\)\n$/)
  })

  test('--version prints the version alone', async () => {
    const {code, stdout} = await pressrel(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(code).toBe(0)
  })
})

describe('colour', () => {
  const lint = (env: Record<string, string>, ...args: string[]) => pressrel(['rules', ...args], {cwd, env})

  test('there is none in a pipe, with NO_COLOR or with --no-color', async () => {
    expect((await lint({})).stdout).not.toContain('\u001b[')
    expect((await lint({FORCE_COLOR: '1', NO_COLOR: '1'})).stdout).not.toContain('\u001b[')
    expect((await lint({FORCE_COLOR: '1'}, '--no-color')).stdout).not.toContain('\u001b[')
  })

  test('FORCE_COLOR switches it on', async () => {
    expect((await lint({FORCE_COLOR: '1'})).stdout).toContain('\u001b[')
  })
})
