import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const text = [
  '# Acmé opens a plant',
  'LEEDS, England, May 12, 2026 – Acmé paid $5 million dollars for the plant.',
  '“We are proud,” said Ana Ruiz, chief executive of Acmé.',
  '',
].join('\n\n')

const wide = (value: string): Buffer => Buffer.from(value, 'utf16le')
/** Windows-1252 by hand: of what is not Latin-1, the text holds a dash and quotation marks. */
const narrow = (value: string): Buffer =>
  Buffer.from(value.replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')

/** How a text is saved, by the name of its file. */
const saved: Readonly<Record<string, (value: string) => Uint8Array>> = {
  'utf-8.md': value => Buffer.from(value),
  'mark.md': value => Buffer.from(`\uFEFF${value}`),
  'utf-16le.md': wide,
  'utf-16be.md': value => wide(value).swap16(),
  'utf-16le-mark.md': value => wide(`\uFEFF${value}`),
  'utf-16be-mark.md': value => wide(`\uFEFF${value}`).swap16(),
  'windows-1252.md': narrow,
  'windows-1252-mark.md': value => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), narrow(value)]),
  'crlf.md': value => Buffer.from(value.replaceAll('\n', '\r\n')),
  'cr.md': value => Buffer.from(value.replaceAll('\n', '\r')),
  'mixed.md': value =>
    Buffer.from(value.replace('\n\n', '\r\n\n').replace('.\n\n', '.\r\n\r\n').replace('.\n', '.\u2028\u0085\u2029\r')),
}
const names = Object.keys(saved)
/** What cannot be written back as it is. */
const damaged: Readonly<Record<string, Uint8Array>> = {
  'cut.md': Buffer.concat([Buffer.from(text), Buffer.of(0xe2, 0x80)]),
  'overlong.md': Buffer.concat([Buffer.of(0xc1, 0x81), Buffer.from(text)]),
  'half.md': Buffer.concat([wide(`\uFEFF${text}`), Buffer.of(0x00, 0xd8)]),
}

beforeAll(() => {
  for (const name of names) writeFileSync(join(cwd, name), saved[name]?.(text) ?? '')
  for (const [name, bytes] of Object.entries(damaged)) writeFileSync(join(cwd, name), bytes)
})

describe('files in other encodings', () => {
  test('are extracted alike, with offsets into the text as it is decoded', async () => {
    const {code, stdout} = await pressrel(['extract', '-f', 'json', ...names], {cwd})
    expect(code).toBe(0)
    for (const {file, figures, quotes, release} of JSON.parse(stdout)) {
      const value = decoded(file, readFileSync(join(cwd, file)))
      const {start, end} = figures[0].position
      expect(value.slice(start.offset, end.offset)).toBe('$5 million')
      expect(quotes[0]).toMatchObject({text: 'We are proud,', speaker: {name: 'Ana Ruiz'}})
      expect(release.headline).toBe('Acmé opens a plant')
    }
  })

  test('come out of CSV and import as UTF-8', async () => {
    const {stdout} = await pressrel(['extract', '-f', 'csv', '--only', 'quotes', ...names], {cwd})
    expect(stdout.match(/“?We are proud,/g)).toHaveLength(names.length)
    const imported = await pressrel(['import', '--from', 'text', 'windows-1252.md'], {cwd})
    expect(imported.stdout).toContain('May 12, 2026 – Acmé paid')
  })

  test('are said where the encoding was guessed, and not where it was given', async () => {
    const lint = async (...args: string[]) =>
      (await pressrel(['lint', '-f', 'compact', '--rule', 'source/encoding:error', '-q', ...args], {cwd})).stdout
    expect(await lint('windows-1252.md', 'utf-16le.md', 'utf-8.md', 'mark.md', 'cut.md')).toMatch(
      /^windows-1252\.md:1:6: error: This file is not saved as UTF-8 and was read as Windows-1252, which is a guess.*\nutf-16le\.md:1:6: error: This file is saved as UTF-16.*\ncut\.md:\d+:1: error: This character could not be read as UTF-8.*\n$/,
    )
    expect(await lint('windows-1252.md', '--encoding', 'windows-1252')).toBe('')
  })

  test('keep their encoding, byte order mark and line endings under --fix, each byte beside the corrections the same', async () => {
    const {stderr} = await pressrel(['lint', '--fix', '-f', 'compact', ...names, ...Object.keys(damaged)], {cwd})
    for (const name of names)
      expect([name, ...readFileSync(join(cwd, name))]).toEqual([
        name,
        ...(saved[name]?.(text.replace(' dollars', '')) ?? []),
      ])
    for (const [name, bytes] of Object.entries(damaged)) {
      expect(stderr).toContain(`pressrel: ${name}: could not be read whole and is not corrected`)
      expect(readFileSync(join(cwd, name))).toEqual(bytes)
    }
  })

  test('are refused where they have no room for a correction', async () => {
    writeFileSync(join(cwd, '.pressrelrc.yaml'), 'vocabulary: {replace: {plant: 工場}}\n')
    writeFileSync(join(cwd, 'no-room.md'), narrow(text))
    const {code, stderr} = await pressrel(
      ['lint', '--fix', 'no-room.md', '-f', 'compact', '--rule', 'terms/list:warning'],
      {cwd},
    )
    writeFileSync(join(cwd, '.pressrelrc.yaml'), '')
    expect(stderr).toBe(
      'pressrel: no-room.md: has no room in windows-1252 for “工” (U+5DE5) (Save it as UTF-8 first)\n',
    )
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'no-room.md'))).toEqual(narrow(text))
  })
})

test('a configuration that PowerShell has saved is read', async () => {
  writeFileSync(join(cwd, 'house.yaml'), wide('\uFEFFrules: {quotes/emotion: error}\r\n'))
  const {stdout} = await pressrel(['lint', '--config', 'house.yaml', '-f', 'compact', '-q', 'utf-8.md'], {cwd})
  expect(stdout).toContain('error: “We are proud”')
})

test('half a character in a record is read as U+FFFD; zeros are refused; the rest goes on', async () => {
  const records = [
    '{"id":"half","text":"# Acme \\ud800 opens\\n\\nIt paid $5 million."}',
    '{"id":"zero","text":"Acme \\u0000"}',
    '{"id":"last","text":"It paid $6 million."}',
  ]
  const {code, stdout} = await pressrel(['extract', '--input-format', 'ndjson'], {
    cwd,
    stdin: `${records.join('\n')}\n`,
  })
  const [half, zero, last] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(half).toMatchObject({release: {headline: 'Acme \uFFFD opens'}, figures: [{position: {start: {offset: 24}}}]})
  expect(zero).toMatchObject({id: 'zero', error: {code: 'E_READ'}})
  expect(last.figures).toHaveLength(1)
  expect(code).toBe(1)
})

/** What a file holds, by how it was saved: its mark is a character, its line endings are its own. */
function decoded(name: string, bytes: Buffer): string {
  if (/^(?:crlf|cr|mixed)/.test(name)) return bytes.toString()
  return name.includes('mark') ? `\uFEFF${text}` : text
}
