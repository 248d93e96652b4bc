import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const extract = (...args: string[]) => pressrel(['extract', ...args], {cwd})
const webcast = `# Marlow Foods Reports Results

LEEDS, England, May 12, 2026 – Marlow Foods reported its results.

A webcast is held on Tuesday, May 19, 2026, at 9 am ET. The doors open at 8 am.
`

beforeAll(() => {
  writeFileSync(join(cwd, 'a.md'), release)
  mkdirSync(join(cwd, 'calls'))
  writeFileSync(join(cwd, 'calls/b.md'), webcast)
})

const sheet = `a.md
Marlow Foods Opens Bakery in Leeds

Ana Ruiz, chief executive officer, Marlow Foods

  [ ] line 7
      “We have waited a long time for this,”

      Signed off by ______________________________  Date ____________
`

describe('extract', () => {
  test('--only quotes is a sheet for sign-off, on the screen as in a file', async () => {
    expect(await extract('--only', 'quotes', '-f', 'table', 'a.md')).toEqual({code: 0, stdout: sheet, stderr: ''})
    const {code, stdout} = await extract('--only', 'quotes', '-f', 'table', 'a.md', '-o', 'sign-off.txt')
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(readFileSync(join(cwd, 'sign-off.txt'), 'utf8')).toBe(sheet)
  })

  test('the sheet has colours where they are wanted, and the same words', async () => {
    const {stdout} = await pressrel(['extract', '--only', 'quotes', '-f', 'table', 'a.md'], {
      cwd,
      env: {FORCE_COLOR: '1'},
    })
    expect(stdout.startsWith('\u001b[1ma.md\u001b[22m\n')).toBe(true)
    expect(stdout.replace(/\u001b\[\d{1,2}m/g, '')).toBe(sheet)
  })

  test('the sheet heads every file, and one that cannot be read does not stop it', async () => {
    const {code, stdout, stderr} = await extract('--only', 'quotes', '-f', 'table', 'none.md', 'a.md', 'calls')
    expect(stdout).toBe(`${sheet}\n\ncalls/b.md\nMarlow Foods Reports Results\n\nNo quotes.\n`)
    expect(stderr).toMatch(/^pressrel: none\.md: there is no such file/)
    expect(code).toBe(1)
  })

  test('-f csv writes one head for all files', async () => {
    const {code, stdout} = await extract('-f', 'csv', '--only', 'quotes,figures', 'a.md', 'calls')
    const rows = stdout.split('\r\n')
    expect(rows.map(row => row.split(',').slice(0, 8).join(','))).toEqual([
      'file,kind,line,column,start,end,text,type',
      'a.md,quote,7,2,172,208,"We have waited a long time for this,"',
      'a.md,figure,5,98,158,168,$5 million,money',
      '',
    ])
    expect(code).toBe(0)
  })

  test('-f markdown writes a report', async () => {
    const {code, stdout} = await extract('-f', 'markdown', '--only', 'quotes', 'a.md')
    expect(stdout).toBe(`# Marlow Foods Opens Bakery in Leeds

From \`a.md\`

## Quotes

### Ana Ruiz, chief executive officer, Marlow Foods

- [ ] line 7

  > “We have waited a long time for this,”

Signed off by ________________ Date ________________
`)
    expect(code).toBe(0)
  })
})

describe('extract --only dates -f ics', () => {
  const ics = (...args: string[]) => extract('--only', 'dates', '-f', 'ics', ...args)
  const event = [
    'BEGIN:VEVENT',
    'UID:1799302accf8a56c-120@pressrel',
    'SEQUENCE:0',
    'DTSTAMP:20260512T000000Z',
    'DTSTART:20260519T130000Z',
    'SUMMARY:A webcast is held on Tuesday\\, May 19\\, 2026\\, at 9 am ET.',
    'DESCRIPTION:Marlow Foods Reports Results',
    'END:VEVENT',
  ]
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pressrel//pressrel//EN', ...event, 'END:VCALENDAR', '']

  test('gives a calendar, wherever it runs, and says what is not in it', async () => {
    for (const TZ of ['Asia/Tokyo', 'America/New_York']) {
      const {code, stdout, stderr} = await pressrel(['extract', '--only', 'dates', '-f', 'ics', 'calls/b.md', 'a.md'], {
        cwd,
        env: {TZ},
      })
      expect(stdout).toBe(calendar.join('\r\n'))
      expect(stderr).toBe(
        'pressrel: calls/b.md:5: “8 am” is not in the calendar: no day stands beside it\n' +
          'pressrel: a.md: names no event at a known time, so nothing of it is in the calendar\n',
      )
      expect(code).toBe(0)
    }
  })

  test('says nothing with --quiet', async () => {
    expect((await ics('-q', 'calls/b.md', 'a.md')).stderr).toBe('')
  })

  test('reads --date', async () => {
    const {stdout} = await pressrel(['extract', '--only', 'dates', '-f', 'ics', '--date', '2026-05-12'], {
      cwd,
      stdin: 'Marlow Foods holds a webcast tomorrow at 9 am ET.\n',
    })
    expect(stdout).toContain('DTSTART:20260513T130000Z\r\n')
  })
})
