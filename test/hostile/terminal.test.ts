import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'
import {hasTerminal, onTerminal} from '../scaffold/terminal.js'

/** Colours, the cursor, the title, a link, the eight-bit forms of the same, the bell, deletions, and words that turn round. */
const drives =
  '\u001b[31mred\u001b[0m\u001b[2J\u001b]0;title\u0007\u001b]8;;x\u001b\\\u009b2J\u0090q\u009c\u0085\u0008\u0008\rred\u202eder\u2066x\u2069'
/** What a terminal would obey, but for line endings, tabs and the colours that pressrel paints with. */
const obeyed =
  /(?!\u001b\[(?:[12]|22|3[1-49])m)[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/u
const name = `a${drives.replaceAll('/', '')}\n::error::a.md`

const release = `# Acme${drives} opens its plant

LEEDS, England, May 12, 2026 – Acme${drives} Corp. opened a${drives} plant on Monday, May 12, 2026, worth $5${drives} million at 9 a.m. ET.

“We are${drives} proud to be very unique${drives}. ::error::x ##[add-mask]x” said Ana${drives} Ruiz, chief${drives} executive of Acme Corp.

Doors open at 8 AM. The call is on Friday, May 12, 2026 at 9 a.m. ET${drives}, which is ${'far '.repeat(18)} ::stop-commands::x at ##[add-mask]x

| ${drives}a | b |
|---|---|
| ${drives}-5 | 5% |

[link${drives}](https://a.example/${drives.replace(/[\r\n ]/g, '')})
`

const rules = `house/plant:
  summary: "A\\e[2J\\x9b2J"
  message: "No\\e]0;t\\a {found}\\n::error::x"
  source: "B\\e[2J"
  phrases: [plant]
  pass: ["a\\e[31m"]
  fail: ["the [[plant]]\\e[2J here", "the [[wrong]]\\e[2J one"]
`

const config = {
  custom_rules: ['house.yaml'],
  organization: {names: [`Acme${drives}`], boilerplate: drives, spokespeople: [{name: `Ana${drives}`, title: drives}]},
  vocabulary: {accept: [`a${drives}`], reject: ['unique', `b${drives}`], replace: {[`c${drives}`]: `d${drives}`}},
}

const folder = temporaryFolder()

beforeAll(() => {
  writeFileSync(join(folder, name), release)
  writeFileSync(join(folder, `empty${drives}.md`), '')
  writeFileSync(join(folder, 'house.yaml'), rules)
  writeFileSync(join(folder, '.pressrelrc.yaml'), JSON.stringify(config))
  mkdirSync(join(folder, '.pressrel/templates/plain'), {recursive: true})
  writeFileSync(join(folder, '.pressrel/templates/plain/template.md'), '# {{headline}}\n\n{{who}} spoke.\n')
  const fields = [
    {name: 'headline', type: 'text'},
    {name: 'who', type: 'text', from: 'organization.name'},
  ]
  writeFileSync(join(folder, '.pressrel/templates/plain/template.json'), JSON.stringify({summary: 'Plain', fields}))
})

const files = [name, `empty${drives}.md`]

describe('what is written for people holds nothing that a terminal obeys, and no command of GitHub Actions', () => {
  test.each([
    ['lint', '-f', 'pretty', ...files],
    ['lint', '-f', 'github', ...files],
    ['lint', '-f', 'junit', ...files],
    ['lint', '--quiet', '--stats', '--baseline', `b${drives}.json`, '--update-baseline', ...files],
    ['extract', '-f', 'table', ...files],
    ['extract', '-f', 'table', '--only', 'quotes', name],
    ['extract', '-f', 'ics', ...files],
    ['parse', '-f', 'tree', ...files],
    ['export', '--to', 'text', '--out-dir', `o${drives}`, ...files],
    ['config', name],
    ['explain', 'house/plant'],
    ['test-rules'],
    ['new', 'plain', '--questionnaire', '--set', `headline=${drives}`],
    [`lint${drives}`],
    ['lint', '--rule', `none${drives}:error`, name],
  ])('pressrel %s %s %s', async (...args) => {
    const {stdout, stderr, code} = await pressrel(args, {cwd: folder})
    expect(code).not.toBe(70)
    expect(stdout + stderr).not.toBe('')
    for (const line of [...stdout.split('\n'), ...stderr.split('\n')]) {
      expect(line).not.toMatch(obeyed)
      const isOurs = args.includes('github') && /^::(?:error|warning|notice) file=[^,:]+,(?:line|title)=/.test(line)
      if (!isOurs && !args.includes('junit')) expect(line).not.toMatch(/^\s*::|##\[/)
    }
  })
})

test('a patch names its file so that no line of it is another’s', async () => {
  const {stdout} = await pressrel(['lint', '--fix', '--dry-run', '--preset', 'ap', name], {cwd: folder})
  const heads = stdout.split('\n').filter(line => /^(?:---|\+\+\+)/.test(line))
  expect(heads).toHaveLength(2)
  for (const head of heads) expect(head).toMatch(/"a\\033\[31mred.{1,400}\\n::error::a\.md"/)
})

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test.each([
    ['export', '--to', 'text', name],
    ['lint', '--fix', '--dry-run', '--preset', 'ap', name],
  ])('nothing drives it: pressrel %s %s %s', (...args) => {
    const {raw} = onTerminal(args, [], folder)
    expect(raw.length).toBeGreaterThan(50)
    expect(raw.replaceAll('\r\n', '\n')).not.toMatch(obeyed)
  })

  test('nothing that somebody else wrote drives it in a question', () => {
    const {raw} = onTerminal(['new', 'plain', '--set', `headline=Acme${drives}`], [['Is that right', '\u0003']], folder)
    expect(raw).toContain('Acme')
    expect(raw).not.toMatch(/\u001b\[2J|\u001b\]|[\u0080-\u009f\u0007]/)
  })
})
