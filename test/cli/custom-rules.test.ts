import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, 'rules'), {recursive: true})
  write('a.md', release.replace('Marlow Foods today', 'In Q2 the synergy of Marlow Foods'))
})
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const lint = (...args: string[]) => pressrel(['lint', '-f', 'compact', 'a.md', ...args], {cwd})
const configure = (...names: string[]) => write('.pressrelrc.yaml', `custom_rules: [${names.join(', ')}]\n`)

const words = `house/synergy:
  message: “{found}” says nothing; say what changes.
  level: error
  phrases: [synergy]
  pass: [We work together.]
  fail: ['We see [[synergy]] here.']
house/quarter:
  message: Write “{instead}”, not “{found}”.
  patterns: [{pattern: '\\bQ([1-4])\\b', instead: quarter $1}]
  pass: [In quarter 2.]
  fail: [{text: 'In ⟦Q2⟧ we grew.', fixed: In quarter 2 we grew.}]
`
const code = (create: string): string => `export const rules = {
  'house/lead': {summary: 'A lead without a number', messages: {found: 'Say how many.'}, ${create}},
}
`

describe('rules of the house as data', () => {
  test('are on when they are named, at their own level, and set like any other', async () => {
    write('rules/house.yaml', words)
    configure('rules/house.yaml')
    const {code, stdout} = await lint()
    expect(stdout).toBe(
      'a.md:5:35: warning: Write “quarter 2”, not “Q2”. (house/quarter)\n' +
        'a.md:5:42: error: “synergy” says nothing; say what changes. (house/synergy)\n',
    )
    expect(code).toBe(1)
    expect((await lint('--rule', 'house/synergy:off', '--rule', 'house/quarter:off')).stdout).toBe('')
    expect((await lint('--rule', 'house/synergi:off')).stderr).toContain('Did you mean “house/synergy”?')
  })

  test('never touch what a person says', async () => {
    write('rules/house.yaml', words.replaceAll('level: error', 'quotations: report'))
    configure('rules/house.yaml')
    const said = release.replace('waited a long time', 'waited for the synergy of Q2')
    write('a.md', said)
    expect((await lint()).stdout).toContain('house/synergy')
    expect((await pressrel(['lint', '--fix', '--unsafe', '-'], {cwd, stdin: said})).stdout).toBe(said)
  })

  test('look only at the parts that they name', async () => {
    write('rules/house.yaml', `${words}  in: [headline]\n`)
    configure('rules/house.yaml')
    expect((await lint()).stdout).not.toContain('house/quarter')
    write('a.md', release.replace('Opens Bakery', 'Opens Q2 Bakery'))
    expect((await lint()).stdout).toContain('a.md:3:22: warning: Write “quarter 2”')
  })

  test('stand in what pressrel config shows', async () => {
    write('rules/house.yaml', words)
    configure('rules/house.yaml')
    const {stdout} = await pressrel(['config', 'a.md'], {cwd})
    expect(stdout).toMatch(/^ {2}custom rules {3}rules\/house\.yaml \(\.pressrelrc\.yaml:1\)$/m)
    expect(stdout).toMatch(/^house\/synergy +error +/m)
  })

  test('go along with a configuration that is extended', async () => {
    mkdirSync(join(cwd, 'shared/rules'), {recursive: true})
    write('shared/rules/house.yaml', words)
    write('shared/base.yaml', 'custom_rules: rules/house.yaml\n')
    write('.pressrelrc.yaml', 'extends: ./shared/base.yaml\n')
    expect((await lint()).stdout).toContain('house/synergy')
  })

  test('are part of what a cache depends on', async () => {
    write('rules/house.yaml', words)
    configure('rules/house.yaml')
    await lint('--cache')
    write('rules/house.yaml', words.replace('says nothing', 'is empty'))
    expect((await lint('--cache')).stdout).toContain('“synergy” is empty')
  })

  test.each([
    ['house/x:\n  mesage: no\n  phrases: [y]', '2:3: “house/x” has no key “mesage” (Did you mean “message”?)'],
    ['house/x:\n  message: no', '1:1: “house/x” wants phrases or patterns to look for'],
    ["house/x:\n  message: no\n  patterns: ['a(b']", '3:14: this is no regular expression: Unterminated group'],
    ["house/x:\n  message: no\n  patterns: ['a*']", '3:14: this pattern finds nothing at all everywhere'],
    ['house/x:\n  message: no {fond}\n  phrases: [y]', '2:12: a message fills in {found} and {instead}, not {fond}'],
    [
      'house/x:\n  message: no\n  phrases: [y]\n  in: [lede]',
      '4:8: “house/x.in”: a release has no part “lede” (Did you mean “lead”?)',
    ],
    [
      'house/x:\n  message: no\n  phrases: [y]\n  level: warn',
      '4:10: “house/x.level” wants one of: error, warning, info',
    ],
    ['slogan:\n  message: no\n  phrases: [y]', '1:1: “slogan” is no name of a rule'],
    ['dates/weekday:\n  message: no\n  phrases: [y]', '“dates/weekday” is no name for a rule of the house'],
    ['- a', 'a file of rules wants rules by their ids'],
    ['house/x: [', 'is not YAML'],
  ])('%j is refused with its place', async (text, message) => {
    write('rules/house.yaml', `${text}\n`)
    configure('rules/house.yaml')
    const {code, stdout, stderr} = await lint()
    expect(stderr).toContain('pressrel: rules/house.yaml:')
    expect(stderr).toContain(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})

describe('rules of the house as code', () => {
  test.each([
    ['.mjs', (text: string) => text],
    ['.cjs', (text: string) => text.replace('export const rules', 'exports.rules')],
  ])('are loaded from a %s file', async (extension, toModule) => {
    write(
      `rules/lead${extension}`,
      toModule(
        code(
          "create: ctx => ({lead: node => ctx.report({message: 'found', span: {start: node.position.start.offset, end: node.position.start.offset + 5}})})",
        ),
      ),
    )
    configure(`rules/lead${extension}`)
    expect((await lint()).stdout).toBe('a.md:5:1: warning: Say how many. (house/lead)\n')
  })

  test('are loaded from a package, one for import alone as well', async () => {
    mkdirSync(join(cwd, 'node_modules/@acme/pressrel-rules'), {recursive: true})
    write(
      'node_modules/@acme/pressrel-rules/package.json',
      '{"type": "module", "exports": {".": {"import": "./main.js"}}}',
    )
    write(
      'node_modules/@acme/pressrel-rules/main.js',
      code("create: ctx => ({headline: () => ctx.report({message: 'found', span: {start: 0, end: 3}})})"),
    )
    configure("'@acme/pressrel-rules'")
    expect((await lint()).stdout).toContain('Say how many. (house/lead)')
  })

  test('are not loaded by a command that needs no rules', async () => {
    write('rules/lead.mjs', 'process.exit(3)\n')
    configure('rules/lead.mjs')
    expect((await pressrel(['extract', 'a.md'], {cwd})).code).toBe(0)
    expect((await lint()).code).toBe(3)
  })

  test.each([
    [
      'create: () => ({prose() { null.x }})',
      'the rule house/lead of rules/lead.mjs failed: Cannot read properties of null',
    ],
    [
      'create: () => ({headline() { for (;;); }})',
      'the rule house/lead of rules/lead.mjs failed: took longer than 5 seconds',
    ],
    ["create: () => ({headline() { /^(a+)+$/.test('a'.repeat(50) + 'b') }})", 'took longer than 5 seconds'],
    ["create: () => { throw new Error('not today') }", 'the rule house/lead of rules/lead.mjs failed: not today'],
  ])('%s: is named, the others go on, exit code 2', async (create, message) => {
    write('a.md', release.replace('Marlow Foods today', 'Marlow Foods on Monday, May 12, 2026,'))
    write('rules/lead.mjs', code(create))
    configure('rules/lead.mjs')
    const run = await lint()
    expect(run.stderr).toContain(`pressrel: a.md: ${message.startsWith('the') ? message : ''}`)
    expect(run.stderr).toContain(message)
    expect(run.stdout).toContain('dates/weekday')
    expect(run.code).toBe(2)
  })

  test.each([
    ['export const x = 1', 'rules/lead.mjs: exports no rules'],
    ['export const rules = {', 'rules/lead.mjs: could not be loaded: '],
    ["export const rules = {'house/x': {summary: 'y', messages: {}}}", 'the rule “house/x” has no right “create”'],
    [
      "export const rules = {'house/x': {summary: 'y', level: 'warn', messages: {}, create() {}}}",
      'has no right “level”',
    ],
  ])('%j is refused', async (text, message) => {
    write('rules/lead.mjs', text)
    configure('rules/lead.mjs')
    const run = await lint()
    expect(run.stderr).toContain(message)
    expect(run).toMatchObject({code: 2, stdout: ''})
  })

  test.each([
    ['rules/missing.yaml', '.pressrelrc.yaml:1:16: there are no rules “rules/missing.yaml” (Files are named from'],
    [
      'pressrel-rules-acme',
      '.pressrelrc.yaml:1:16: there are no rules “pressrel-rules-acme” (Is it installed? npm install',
    ],
  ])('%s that is missing is named at its place', async (name, message) => {
    configure(name)
    expect((await lint()).stderr).toContain(message)
  })

  test('an id may stand only once', async () => {
    write('rules/a.yaml', words)
    write('rules/b.yaml', words)
    configure('rules/a.yaml', 'rules/b.yaml')
    expect((await lint()).stderr).toContain('rules/b.yaml: the rule “house/synergy” stands in rules/a.yaml already')
  })
})

test('a rule that never ends is ended on the version before as well', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@acme.example', ...args], {cwd})
  write('rules/lead.mjs', code('create: () => ({headline() { for (;;); }})'))
  configure('rules/lead.mjs')
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'news')
  write('a.md', release.replace('Marlow Foods today', 'Marlow Foods on Monday, May 12, 2026,'))
  const {code: exitCode, stdout, stderr} = await lint('--changed')
  expect(stdout).toContain('dates/weekday')
  expect(stderr.match(/took longer than 5 seconds/g)).toHaveLength(1)
  expect(exitCode).toBe(2)
})

test('a baseline is not written anew where a rule failed: what it knows of that rule would be forgotten', async () => {
  write('rules/lead.mjs', code('create: () => ({prose() { null.x }})'))
  configure('rules/lead.mjs')
  const run = await lint('--baseline', 'known.json', '--update-baseline')
  expect(run.stderr).toContain('pressrel: known.json: not written, because a rule failed')
  expect(run.code).toBe(2)
  expect(existsSync(join(cwd, 'known.json'))).toBe(false)
})

test('SARIF tells of a rule of the house that fails, and of what the others found', async () => {
  write('rules/lead.mjs', code('create: () => ({prose() { null.x }})'))
  write('rules/house.yaml', words)
  configure('rules/lead.mjs', 'rules/house.yaml')
  const {code: exitCode, stdout} = await pressrel(['lint', '-f', 'sarif', 'a.md'], {cwd})
  const [run] = JSON.parse(stdout).runs
  const [{associatedRule, message}] = run.invocations[0].toolExecutionNotifications
  expect(associatedRule.id).toBe('house/lead')
  expect(message.text).toContain('the rule house/lead of rules/lead.mjs failed')
  expect(run.results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['house/quarter', 'house/synergy'])
  expect(run.invocations[0].exitCode).toBe(2)
  expect(exitCode).toBe(2)
})

describe('test-rules', () => {
  test('tries the examples of the rules that the configuration names', async () => {
    write('rules/house.yaml', words)
    configure('rules/house.yaml')
    const {code, stdout} = await pressrel(['test-rules'], {cwd})
    expect(stdout).toBe(
      'ok     house/synergy  2 examples  rules/house.yaml\nok     house/quarter  2 examples  rules/house.yaml\n' +
        '2 rules of the house, 4 examples: all as they should be.\n',
    )
    expect(code).toBe(0)
  })

  test.each([
    ['pass: [We work together.]', 'pass: [We see synergy.]', '5:10: found “synergy” where nothing was to be found'],
    ['[[synergy]] here', '[[see]] synergy', '6:10: was to find “see”, but found “synergy”'],
    ['We see [[synergy]] here', 'We see no [[end]]', '6:10: was to find “end”, but found nothing'],
    ['We see [[synergy]] here', 'We see synergy', '6:10: marks nothing: put ⟦ ⟧ or [[ ]] around'],
    [
      'fixed: In quarter 2 we',
      'fixed: In the second quarter we',
      '11:10: was to become “In the second quarter we grew.”, but became “In quarter 2 we grew.”',
    ],
    ['  pass: [In quarter 2.]\n', '', 'shows nothing that it leaves alone: add an example under “pass”'],
  ])('says of %j as %j what is wrong', async (from, to, message) => {
    write('rules/house.yaml', words.replace(from, to))
    const {code, stdout} = await pressrel(['test-rules', 'rules/house.yaml'], {cwd})
    expect(stdout).toContain(message)
    expect(stdout).toContain('1 of 2 rules of the house failed')
    expect(code).toBe(1)
  })

  test('tries the examples of code, one that never ends as well', async () => {
    const examples = "examples: {pass: ['Ten people.'], fail: ['# ⟦Foo⟧']}"
    write('rules/lead.mjs', code(`${examples}, create: () => ({headline() { for (;;); }})`))
    const {code: exitCode, stdout} = await pressrel(['test-rules', 'rules/lead.mjs'], {cwd})
    expect(stdout).toContain('the rule house/lead failed: took longer than 5 seconds')
    expect(exitCode).toBe(1)
  })

  test('without any says where they belong', async () => {
    const {code, stderr} = await pressrel(['test-rules'], {cwd})
    expect(stderr).toContain(
      'there are no rules of the house to try (Name files of rules, or list them under “custom_rules”',
    )
    expect(code).toBe(2)
  })
})

test('the examples of docs/custom-rules.md are what they say', async () => {
  const page = readFileSync(resolve('docs/custom-rules.md'), 'utf8')
  const fence = (language: string, start: string): string =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
      ([, word, text]) => word === language && text?.startsWith(start),
    )?.[2] ?? ''
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(resolve('.'), join(cwd, 'node_modules/pressrel'))
  write('rules/house.yaml', fence('yaml', 'house/'))
  write('rules/quotes.mjs', fence('js', 'import'))
  const {stdout} = await pressrel(['test-rules', 'rules/house.yaml'], {cwd})
  expect(fence('console', '$ pressrel test-rules')).toBe(`$ pressrel test-rules rules/house.yaml\n${stdout}`)
  expect((await pressrel(['test-rules', 'rules/quotes.mjs'], {cwd})).stdout).toMatch(/^ok {5}house\/short-quote/)
})
