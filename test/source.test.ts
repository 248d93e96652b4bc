import {describe, expect, test} from 'vitest'
import {decode, findEmails, readLines, sourceOf} from '../src/source/index.js'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decoding', () => {
  test('keeps the byte order mark of UTF-8, because offsets count it', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toMatchObject({value: '\uFEFFA', encoding: 'utf-8', problems: []})
  })

  test.each([
    ['utf-16le', bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0)],
    ['utf-16be', bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9)],
  ])('reads %s and says so', (encoding, input) => {
    const {value, encoding: found, problems} = decode(input)
    expect([value, found]).toEqual(['\uFEFFAé', encoding])
    expect(problems[0]?.message).toContain('UTF-16')
  })

  test.each([
    [
      'utf-16le',
      Uint8Array.from([...'Acme — opens'].flatMap(sign => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])),
    ],
    [
      'utf-16be',
      Uint8Array.from([...'Acme — opens'].flatMap(sign => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff])),
    ],
  ])('reads %s without a byte order mark by its zero bytes', (encoding, input) => {
    expect(decode(input)).toMatchObject({value: 'Acme — opens', encoding, problems: [{kind: 'encoding'}]})
  })

  test('reads every byte of Windows-1252, the quotation marks and the euro among them', () => {
    expect(decode(bytes(0x93, 0x80, 0x35, 0x94, 0x96, 0x85, 0xe9)).value).toBe('“€5”–…é')
  })

  test('takes UTF-8 with emoji for what it is', () => {
    expect(decode(new TextEncoder().encode('Acme 😀 é'))).toMatchObject({
      value: 'Acme 😀 é',
      encoding: 'utf-8',
      problems: [],
    })
  })

  test('reads Windows-1252 and points at the first character that tells', () => {
    const {value, problems} = decode(bytes(0x57, 0x65, 0x92, 0x76, 0x65))
    expect(value).toBe('We’ve')
    expect(problems[0]).toMatchObject({kind: 'encoding', span: {start: 2, end: 3}})
  })

  test.each([
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d)],
    ['a Word document', bytes(0x50, 0x4b, 3, 4, 0)],
    ['a binary file', bytes(0x41, 0, 0x42, 0x43, 0xff, 0x44, 0x45, 0x46)],
  ])('refuses %s in words', (kind, input) => {
    expect(() => decode(input, {path: 'x.md'})).toThrow(kind)
  })

  test('refuses an encoding that does not exist', () => {
    expect(() => decode(bytes(0x41), {encoding: 'utf-7x'})).toThrow(expect.objectContaining({code: 'E_USAGE'}))
  })

  test('refuses what is empty or too long', () => {
    expect(() => sourceOf(bytes(0x20, 0x0a), 'a.md')).toThrow(expect.objectContaining({code: 'E_READ'}))
    expect(() => sourceOf(new Uint8Array(30).fill(65), 'a.md', {maxBytes: 20})).toThrow(
      expect.objectContaining({code: 'E_LIMIT'}),
    )
  })
})

test('lines end with \\r\\n, \\n or a lone \\r', () => {
  const lines = readLines('a\r\nb\nc\rd')
  expect([0, 3, 5, 7].map(offset => lines.toPoint(offset))).toEqual([
    {line: 1, column: 1, offset: 0},
    {line: 2, column: 1, offset: 3},
    {line: 3, column: 1, offset: 5},
    {line: 4, column: 1, offset: 7},
  ])
  expect(lines.text(2)).toBe('b')
})

test.each([
  ['write to ana.ruiz@acme.example.', ['ana.ruiz@acme.example']],
  ['Email: info@acme.exampleURL: www.acme.example', ['info@acme.example']],
  ['press@acme.examplewww.acme.example', ['press@acme.example']],
  ['+49 40 300 1141pr@acme.example', ['pr@acme.example']],
  ['Tel. 555 0133pr@acme.example', ['pr@acme.example']],
  ['call 631-555-0147press@acme.example', ['press@acme.example']],
  ['(201) 555-0147 x110ana.ruiz@acme.example', ['ana.ruiz@acme.example']],
  ['Ana Ruiz, CEOana@acme.example', ['ana@acme.example']],
  ['Acme Trading Corporationana@acme.example', ['ana@acme.example']],
  ['write to MLee@acme.example or JRoe@acme.example', ['MLee@acme.example', 'JRoe@acme.example']],
  ['write to Directors@acme.example, 1st@acme.example', ['Directors@acme.example', '1st@acme.example']],
  ['quotes -press@mail.acme.example', ['press@mail.acme.example']],
  ['5 @ $3 and @acme', []],
])('finds the addresses in %j', (text, addresses) => {
  expect(findEmails(text)).toEqual(addresses)
})
