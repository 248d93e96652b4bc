import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {configForFolder} from '../../src/cli/config-files.js'
import {errorLine} from '../../src/cli/exit.js'
import {PressrelError} from '../../src/errors.js'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0

/** A folder with files in it, and a release `a.md`. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = join(root, String(count++))
  for (const [name, text] of Object.entries({'a.md': release, ...files})) {
    mkdirSync(dirname(join(cwd, name)), {recursive: true})
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}

/** A text without its marks ⟦, and the lines and columns at which they stood. */
function unmark(marked: string): {text: string; places: string[]} {
  const [first = '', ...rest] = marked.split('⟦')
  let text = first
  const places = rest.map(part => {
    const lines = text.split('\n')
    text += part
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
  })
  return {text, places}
}

/** What is said of a configuration, a line each, without its place: that must be where the mark stands. */
async function messagesOf(name: string, marked: string): Promise<readonly string[]> {
  const {text, places} = unmark(marked)
  const cwd = folderWith({[name]: text})
  const error: unknown = await configForFolder(cwd, {}).catch(cause => cause)
  if (!(error instanceof PressrelError)) throw error
  expect(error.code).toBe('E_CONFIG')
  const lines = [error, ...error.more].map(mistake => errorLine(mistake).trimEnd())
  const starts = places.map(place => `pressrel: ${join(cwd, name)}:${place}: `)
  expect(lines.map((line, i) => line.slice(0, starts[i]?.length))).toEqual(starts)
  return lines.map((line, i) => line.slice(starts[i]?.length))
}

const levels = 'One of: off, info, warning, error'

/** Marked text, and what is said of each mark. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['⟦extend: ap\n', 'the configuration has no key “extend” (Did you mean “extends”?)'],
  ['$schema: ⟦[a]\n', '“$schema” wants a text, not ["a"]'],
  ['extends: ⟦reccomended\n', 'there is no preset “reccomended” (Did you mean “recommended”?)'],
  ['extends:\n  - ap\n  - ⟦3\n', 'there is no preset “3” (Did you mean “ap”?)'],
  ['rules: ⟦[tone/hype]\n', '“rules” wants rules with their levels, such as tone/hype: off'],
  ['rules:\n  dates/weekday: off\n  ⟦tone/hyp: off\n', 'there is no rule “tone/hyp” (Did you mean “tone/hype”?)'],
  ['rules: {⟦"house/slogan": off}\n', 'there is no rule “house/slogan” (“pressrel rules” lists them)'],
  ['rules:\n  tone/hype: ⟦warn\n', '“tone/hype” has no level “warn” (Did you mean “warning”?)'],
  ['rules:\n  tone/hype: [⟦eror]\n', '“tone/hype” has no level “eror” (Did you mean “error”?)'],
  ['rules:\n  tone/hype: ⟦2\n', `“tone/hype” has no level “2” (${levels})`],
  ['rules:\n  ⟦tone/hype:\n', `“tone/hype” wants a level (${levels})`],
  ['rules:\n  tone/hype: ⟦[]\n', `“tone/hype” wants a level (${levels})`],
  ['rules:\n  tone/hype: [off, ⟦3]\n', '“tone/hype” wants a level, or a level and options: [warning, {…}]'],
  ['rules:\n  tone/hype: [off, {}, ⟦3]\n', '“tone/hype” wants a level, or a level and options: [warning, {…}]'],
  ['rules:\n  tone/hype: [info, {⟦words: x}]\n', '“tone/hype” has no option “words” (It has none)'],
  [
    'rules:\n  structure/headline-length:\n    - warning\n    - ⟦limits: 90\n',
    '“structure/headline-length” has no option “limits” (Did you mean “limit”?)',
  ],
  [
    'rules:\n  structure/headline-length: [warning, {limit: ⟦"90"}]\n',
    'option “limit” of “structure/headline-length” wants a number',
  ],
  ['overrides: ⟦archive\n', '“overrides” wants a list with “files” and “rules”'],
  ['overrides:\n  - ⟦files: a\n', 'each of “overrides” wants “files” and “rules”'],
  ['overrides:\n  - ⟦archive\n', 'each of “overrides” wants “files” and “rules”'],
  ['overrides:\n  - files: a\n    rules: {}\n    ⟦rule: {}\n', '“overrides” has no key “rule” (Did you mean “rules”?)'],
  ['overrides:\n  - {files: [a, ⟦3], rules: {}}\n', '“overrides.files” wants a list of texts, not 3'],
  [
    'overrides:\n  - files: a\n    rules:\n      ⟦dates/weekdays: off\n',
    'there is no rule “dates/weekdays” (Did you mean “dates/weekday”?)',
  ],
  ['ignore: ⟦3\n', '“ignore” wants a list of texts, not 3'],
  ['ignore:\n  - drafts/\n  - ⟦a: b\n', '“ignore” wants a list of texts, not {"a":"b"}'],
  ['organization: ⟦Acme\n', '“organization” wants keys with values, such as names and ticker'],
  ['organization:\n  ⟦tickers: x\n', '“organization” has no key “tickers” (Did you mean “ticker”?)'],
  ['organization:\n  domain: ⟦[a]\n', '“organization.domain” wants a text, not ["a"]'],
  ['organization:\n  names: [Acme, ⟦2]\n', '“organization.names” wants a list of texts, not 2'],
  ['organization:\n  spokespeople: ⟦Ana\n', '“organization.spokespeople” wants a list of people with name and title'],
  [
    'organization:\n  spokespeople:\n    - name: Ana Ruiz\n    - ⟦title: CFO\n',
    '“organization.spokespeople” has a person without a name',
  ],
  [
    'organization:\n  spokespeople:\n    - {name: Ana Ruiz, ⟦role: CFO}\n',
    '“organization.spokespeople” has no key “role” (One of: name, title)',
  ],
  ['organization: {spokespeople: [{name: ⟦3}]}\n', '“organization.spokespeople.name” wants a text, not 3'],
  ['vocabulary:\n  ⟦accepts: [a]\n', '“vocabulary” has no key “accepts” (Did you mean “accept”?)'],
  ['vocabulary:\n  reject: [a, ⟦"—"]\n', '“vocabulary.reject” wants words with letters or digits, not “—”'],
  ['vocabulary:\n  replace: ⟦a\n', '“vocabulary.replace” wants words with what to write instead: {utilise: use}'],
  [
    'vocabulary:\n  replace:\n    web site: ⟦[website]\n',
    '“vocabulary.replace” wants a text to write instead of “web site” (Words without one go to “reject”)',
  ],
  ['vocabulary: {replace: {⟦"—": x}}\n', '“vocabulary.replace” wants words with letters or digits, not “—”'],
  [
    'fiscal_year_end: ⟦06-31\n',
    '“fiscal_year_end” wants a day that exists as MM-DD, not "06-31" (Write month and day, such as "09-30")',
  ],
  // An alias leads to where the words stand.
  [
    'organization: &o\n  ⟦domain: ⟦3\nvocabulary: *o\n',
    '“vocabulary” has no key “domain” (One of: accept, reject, replace)',
    '“organization.domain” wants a text, not 3',
  ],
  ['rules:\n  tone/hype: ⟦*off\n', 'nothing before this is marked “&off”'],
  ['rules: {}\nignore: a\n⟦rules: {}\n', '“rules” stands here a second time (Make them one)'],
  [
    'rules:\n  tone/hype: off\n  ⟦tone/hype: info\n⟦rules:\n',
    '“tone/hype” stands here a second time (Make them one)',
    '“rules” stands here a second time (Make them one)',
  ],
  ['rules:\n⟦\ttone/hype: off\n', 'is not YAML: Tabs are not allowed as indentation'],
  ['rules:\n  a: 1\n⟦ b: 2\n', 'is not YAML: All mapping items must start at the same column'],
  ['⟦- rules\n', 'wants keys with values (“pressrel init” writes an example)'],
  // All that is wrong is said at once, in the order of the file.
  [
    '⟦extend: ap\nrules:\n  ⟦tone/hyp: off\n  tone/hype: ⟦loud\nignore: ⟦3\nfiscal_year_end: ⟦9-30\n',
    'the configuration has no key “extend” (Did you mean “extends”?)',
    'there is no rule “tone/hyp” (Did you mean “tone/hype”?)',
    `“tone/hype” has no level “loud” (${levels})`,
    '“ignore” wants a list of texts, not 3',
    '“fiscal_year_end” wants a day that exists as MM-DD, not "9-30" (Write month and day, such as "09-30")',
  ],
]

describe('a mistake in a configuration is said with its place', () => {
  test.each(table)('%j', async (marked, ...messages) => {
    expect(await messagesOf('.pressrelrc.yaml', marked)).toEqual(messages)
  })

  test.each([
    ['{"rules": {⟦"tone/hyp": "off", "tone/hype": ⟦"loud"}}', /^there is no rule/, /has no level “loud”/],
    ['\uFEFF{\n\t"ignore": [\n\t\t"a",\n\t\t⟦3\n\t]\n}', /^“ignore” wants a list of texts, not 3$/],
    ['{"rules": ⟦', /^is not JSON: it wants a value here$/],
    ['{"rules": {}⟦', /^is not JSON: it wants a comma or } here$/],
    ['{"rules": {},⟦}', /^is not JSON: it wants a key in double quotation marks here$/],
    ['{\n  ⟦// ours\n}', /^is not JSON: .{1,60} \(JSON has no comments; .pressrelrc.yaml has\)$/],
    ["{⟦'rules': {}}", /^is not JSON: it wants a key in double quotation marks or } here$/],
    ['{"ignore" ⟦["a"]}', /^is not JSON: it wants a colon here$/],
    ['{"ignore": ["a" ⟦"b"]}', /^is not JSON: it wants a comma or \] here$/],
    ['{"ignore": ["a", ⟦]}', /^is not JSON: it wants a value here$/],
    ['{"ignore": [⟦a]}', /^is not JSON: it wants a value or \] here$/],
    ['{"ignore": ⟦"a\n"}', /^is not JSON: it wants a value here$/],
    ['{"ignore": "a"}\n⟦}', /^is not JSON: it wants nothing more here$/],
    ['⟦', /^is not JSON: it wants a value here$/],
    ['⟦[]', /^wants keys with values/],
  ])('of JSON: %j', async (marked, ...messages) => {
    const said = await messagesOf('.pressrelrc.json', marked)
    expect(said).toEqual(messages.map(message => expect.stringMatching(message)))
  })

  test('in package.json, where other keys may bear the same names', async () => {
    const marked = '{\n  "rules": {"tone/hyp": 1},\n  "pressrel": {\n    "rules": {⟦"tone/hyp": "off"}\n  }\n}\n'
    expect(await messagesOf('package.json', marked)).toEqual([
      'there is no rule “tone/hyp” (Did you mean “tone/hype”?)',
    ])
  })

  test('in every file of a chain, the lowest first', async () => {
    const cwd = folderWith({
      '.pressrelrc.yaml': 'extends: ./shared/house.json\nrule: {}\n',
      'shared/house.json': '{"extends": ["./words.yaml", "app"]}',
      'shared/words.yaml': '\nvocabulary: {acept: [x]}\n',
    })
    expect((await pressrel(['lint', 'a.md'], {cwd})).stderr.split('\n')).toEqual([
      'pressrel: shared/words.yaml:2:14: “vocabulary” has no key “acept” (Did you mean “accept”?)',
      'pressrel: shared/house.json:1:30: there is no preset “app” (Did you mean “ap”?)',
      'pressrel: .pressrelrc.yaml:2:1: the configuration has no key “rule” (Did you mean “rules”?)',
      '',
    ])
  })

  test('ten at most', async () => {
    const keys = Array.from({length: 13}, (_, i) => `key${i}: 1\n`).join('')
    const {stderr} = await pressrel(['lint', 'a.md'], {cwd: folderWith({'.pressrelrc.yaml': keys})})
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[9]).toContain('.pressrelrc.yaml:10:1: the configuration has no key “key9”')
    expect(lines[10]).toBe('pressrel: and 3 more')
  })

  test('also where extract needs one value alone, and from a folder below', async () => {
    const cwd = folderWith({
      '.pressrelrc.yaml': 'fiscal_year_end: 13-01\nrules: {tone/hyp: off}\n',
      'sub/b.md': release,
    })
    for (const command of ['extract', 'export --to json', 'parse', 'lint'])
      expect((await pressrel([...command.split(' '), 'a.md'], {cwd})).stderr).toBe(
        [
          'pressrel: .pressrelrc.yaml:1:18: “fiscal_year_end” wants a day that exists as MM-DD, not "13-01" (Write month and day, such as "09-30")',
          'pressrel: .pressrelrc.yaml:2:9: there is no rule “tone/hyp” (Did you mean “tone/hype”?)',
          '',
        ].join('\n'),
      )
    const {stderr} = await pressrel(['lint', 'b.md'], {cwd: join(cwd, 'sub')})
    expect(stderr).toContain(`pressrel: ${join(cwd, '.pressrelrc.yaml')}:1:18: `)
  })

  test.runIf(process.platform === 'linux')('without lines where a configuration comes from a pipe', () => {
    const cwd = folderWith({'wrong.yaml': 'extends: ap\nrule: {}\n', 'right.yaml': 'extends: ap\n'})
    const lint = (name: string) => {
      const command = `cat ${name} | "${process.execPath}" "${resolve('bin/pressrel.js')}" lint -q a.md --config /dev/stdin`
      const {status, stderr} = spawnSync('sh', ['-c', command], {cwd, encoding: 'utf8'})
      return {status, stderr}
    }
    expect(lint('wrong.yaml')).toEqual({
      status: 2,
      stderr: 'pressrel: /dev/stdin: the configuration has no key “rule” (Did you mean “rules”?)\n',
    })
    expect(lint('right.yaml')).toEqual({status: 0, stderr: ''})
  })
})
