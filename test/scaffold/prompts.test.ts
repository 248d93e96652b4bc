import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {temporaryFolder} from '../cli/run-pressrel.js'
import {hasTerminal, keys, onTerminal} from './terminal.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, '.pressrel/templates'), {recursive: true})
  writeFileSync(
    join(cwd, '.pressrel/templates/plant.md'),
    '{{company}} {{tone}} opened a plant on {{opening_date|weekday}}, {{opening_date}}. “{{quote|comma}}” said {{speaker}}, {{title}}. {{replay}}A replay will follow.\n\n- {{items}}\n\nThe guest was {{guest}}.\n',
  )
  writeFileSync(
    join(cwd, '.pressrel/templates/plant.yaml'),
    `fields:
  - {name: company, from: organization.name}
  - {name: opening_date, type: date, help: The first day of work.}
  - {name: tone, type: choice, choices: [today, yesterday]}
  - {name: speaker, from: organization.spokespeople}
  - {name: title, from: speaker.title}
  - {name: quote}
  - {name: replay, type: yes-no}
  - {name: items, type: list}
  - {name: guest, required: false}
`,
  )
  writeFileSync(
    join(cwd, '.pressrelrc.yaml'),
    'organization: {names: [Acme], spokespeople: [{name: Ana Ruiz, title: chief executive}, {name: Tom Berg, title: head baker}]}\n',
  )
})

const {enter, down, up, interrupt, erase} = keys

describe.skipIf(!hasTerminal)('on a terminal (needs python3)', () => {
  test('asks by type, repeats what it understood, lets answers be changed, and writes', () => {
    const {shown, code, left} = onTerminal(
      ['new', 'plant', '-o', 'x.md'],
      [
        ['Opening date', `soon${enter}`],
        ['Wants a day such as', `${erase.repeat(4)}2026-05-12${enter}`],
        ['Tone', down + enter],
        ['Speaker', down + enter],
        ['Quote', `We bake*.${enter}`],
        ['Replay', `n`],
        ['Items', `One${enter}`],
        ['Another one', `Two${enter}`],
        ['Another one', enter],
        ['Guest', enter],
        ['Is that right?', down + enter],
        ['Which one?', down + enter],
        ['Opening date', `${erase.repeat(10)}13 May 2026${enter}`],
        ['Is that right?', enter],
      ],
      cwd,
    )
    expect({code, left}).toEqual({code: 0, left: 0})
    expect(shown).toContain('Tuesday, May 12, 2026')
    expect(shown).toContain('The first day of work.')
    expect(shown).toContain('Guest: – left out')
    expect(shown).not.toContain('◆  Company')
    expect(shown).toMatch(/Wrote x\.md\. Next: pressrel lint x\.md\s+$/)
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe(
      'Acme yesterday opened a plant on Wednesday, May 13, 2026. “We bake\\*,” said Tom Berg, head baker.\n\n- One\n- Two\n',
    )
  })

  test('Ctrl+C writes nothing and ends as an interrupt does', () => {
    const {shown, code} = onTerminal(
      ['new', 'plant', '-o', 'x.md'],
      [
        ['Opening date', `2026-05-12${enter}`],
        ['Tone', interrupt],
      ],
      cwd,
    )
    expect(code).toBe(130)
    expect(shown).toContain('nothing was written')
    expect(existsSync(join(cwd, 'x.md'))).toBe(false)
    expect(readdirSync(cwd)).toEqual(['.pressrel', '.pressrelrc.yaml'])
  })

  test('whoever does not like it stops at the end', () => {
    const all = [
      'company=A',
      'opening_date=2026-05-12',
      'tone=today',
      'speaker=B',
      'title=c',
      'quote=d',
      'replay=no',
      'items=e',
      'guest=',
    ]
    const args = ['new', 'plant', '-o', 'x.md', ...all.flatMap(setting => ['--set', setting])]
    const {code} = onTerminal(args, [['Is that right?', down + down + enter]], cwd)
    expect(code).toBe(130)
    expect(existsSync(join(cwd, 'x.md'))).toBe(false)
  })

  test('a template may be chosen, and a question left for later', () => {
    const {shown, code} = onTerminal(
      ['new', '--set', 'opening_date=2026-05-12', '--templates', '.pressrel/templates', '-o', 'x.md'],
      [
        ['What is the release about?', up],
        ['survey-findings', interrupt],
      ],
      cwd,
    )
    expect(shown).toContain('plant')
    expect(code).toBe(130)
  })

  test('--no-input asks nothing', () => {
    const {code, shown} = onTerminal(['new', 'plant', '--no-input', '-o', 'x.md'], [], cwd)
    expect(code).toBe(0)
    expect(shown).toContain(
      'pressrel: 8 fields are still open: opening_date, tone, speaker, title, quote, replay, items, guest',
    )
  })
})
