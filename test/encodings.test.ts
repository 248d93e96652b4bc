import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extract, openDraft} from '../src/draft/index.js'
import {exporterNames, exportRelease, loadExporter} from '../src/export/index.js'
import {fix, lint} from '../src/lint/index.js'
import {decode, encode, sourceOf, sourceOfText, toSource} from '../src/source/index.js'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))
const utf16le = (text: string): number[] => [...Buffer.from(text, 'utf16le')]
const utf16be = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()]
const utf32le = (text: string): number[] => [...text].flatMap(sign => [sign.charCodeAt(0), 0, 0, 0])
const utf32be = (text: string): number[] => [...text].flatMap(sign => [0, 0, 0, sign.charCodeAt(0)])

const words = 'Acmé opens – “today”.\n'

describe('a text is read by its bytes', () => {
  test.each([
    ['UTF-8', bytesOf(words), words, 'utf-8', 0],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], words), `\uFEFF${words}`, 'utf-8', 0],
    ['UTF-16', bytesOf(utf16le(words)), words, 'utf-16le', 1],
    ['UTF-16, bytes swapped', bytesOf(utf16be(words)), words, 'utf-16be', 1],
    ['UTF-16 with a mark', bytesOf(utf16le(`\uFEFF${words}`)), `\uFEFF${words}`, 'utf-16le', 1],
    ['UTF-16 with a mark, bytes swapped', bytesOf(utf16be(`\uFEFF${words}`)), `\uFEFF${words}`, 'utf-16be', 1],
    ['UTF-16 of Japan', bytesOf(utf16le('\uFEFF工場を開設')), '\uFEFF工場を開設', 'utf-16le', 1],
    ['Latin-1', bytesOf('Acm', [0xe9], ' opens'), 'Acmé opens', 'windows-1252', 1],
    ['Windows-1252', bytesOf('Acm', [0xe9, 0x20, 0x96, 0x93]), 'Acmé –“', 'windows-1252', 1],
    ['Windows-1252 under a mark of UTF-8', bytesOf([0xef, 0xbb, 0xbf], 'Acm', [0xe9]), '\uFEFFAcmé', 'windows-1252', 1],
  ])('%s', (_, bytes, value, encoding, problems) => {
    const read = decode(bytes)
    expect(read).toMatchObject({value, encoding})
    expect(read.isLossy).toBeUndefined()
    expect(read.problems).toHaveLength(problems)
    expect(encode(read.value, read.encoding)).toEqual(new Uint8Array(bytes))
  })

  test.each([
    ['a sequence that is cut off at the end', bytesOf(words, [0xe2, 0x80]), words.length],
    ['a sequence that is cut off', bytesOf([0xe2, 0x80], words), 0],
    ['a character written too long', bytesOf(words, [0xc1, 0x81], words), words.length],
    ['half a character', bytesOf(words, [0xed, 0xa0, 0x80]), words.length],
    ['half a character in UTF-16', bytesOf(utf16le(`\uFEFF${words}`), [0x00, 0xd8, 0x41, 0]), words.length + 1],
    ['an odd byte at the end of UTF-16', bytesOf(utf16le(`\uFEFF${words}`), [0x41]), words.length + 1],
  ])('%s stands as U+FFFD, which is said at its place, and nothing is written back', (_, bytes, at) => {
    const read = decode(bytes)
    expect(read.value[at]).toBe('\uFFFD')
    expect(read.problems[0]).toMatchObject({span: {start: at, end: at + 1}})
    expect(read.problems[0]?.message).toMatch(
      /^This character.{0,15} could not be read as UTF-(8|16) and stands? as “\uFFFD”/,
    )
    expect(read.isLossy).toBe(true)
  })

  test.each([
    ['UTF-32', bytesOf(utf32le('Acme opens')), 'is saved as UTF-32'],
    ['UTF-32, bytes swapped', bytesOf(utf32be('Acme opens')), 'is saved as UTF-32'],
    ['UTF-32 with a mark', bytesOf([0xff, 0xfe, 0, 0], utf32le('Acme')), 'is saved as UTF-32'],
    ['UTF-32 with a mark, bytes swapped', bytesOf([0, 0, 0xfe, 0xff], utf32be('Acme')), 'is saved as UTF-32'],
    ['UTF-8 under a mark of UTF-16', bytesOf([0xff, 0xfe], words), 'is no UTF-16'],
    ['UTF-16 under a mark of the other', bytesOf([0xfe, 0xff], utf16le(words)), 'is no UTF-16'],
    ['a zero in the middle', bytesOf('A\0cme'), 'is a binary file'],
    ['a zero far behind', bytesOf('Acme opens.\n'.repeat(2000), 'A\0cme'), 'is a binary file'],
    ['a zero in UTF-16', bytesOf(utf16le('\uFEFFAcme\0 opens')), 'is a binary file'],
    ['many controls', bytesOf([0x90, 1, 2, 3, 4, 0x99, 0xff]), 'is a binary file'],
  ])('%s is refused in words', (_, bytes, message) => {
    expect(() => decode(bytes, {path: 'x.md'})).toThrow(
      expect.objectContaining({code: 'E_READ', file: 'x.md', message: expect.stringContaining(message)}),
    )
  })

  test.each([
    ['nothing', []],
    ['a mark alone', [0xef, 0xbb, 0xbf]],
    ['a mark of UTF-16 alone', [0xff, 0xfe]],
    ['a mark and empty lines', [0xfe, 0xff, 0, 10, 0, 13]],
  ])('%s is empty', (_, bytes) => {
    expect(() => sourceOf(Uint8Array.from(bytes), 'x.md')).toThrow(expect.objectContaining({message: 'is empty'}))
  })
})

describe('--encoding', () => {
  test.each(['windows-1252', 'latin1', 'ISO-8859-1', 'ascii'])('%s is Windows-1252, and no guess', encoding => {
    const read = decode(bytesOf([0x93], 'Acm', [0xe9, 0x94, 0x85]), {encoding})
    expect(read).toEqual({value: '“Acmé”…', encoding: 'windows-1252', problems: []})
  })

  test.each([
    ['iso-8859-15', bytesOf([0xa4], '5'), '€5'],
    ['koi8-r', bytesOf([0xe1]), 'А'],
    ['shift_jis', bytesOf([0x93, 0xfa]), '日'],
    ['utf-16le', bytesOf(utf16le('Acme')), 'Acme'],
  ])('%s is read without a word', (encoding, bytes, value) => {
    expect(decode(bytes, {encoding})).toMatchObject({value, problems: []})
  })

  test('yields to a byte order mark that is true, and says so', () => {
    const read = decode(bytesOf([0xef, 0xbb, 0xbf], words), {encoding: 'windows-1252'})
    expect(read).toMatchObject({value: `\uFEFF${words}`, encoding: 'utf-8'})
    expect(read.problems[0]?.message).toContain('was read as UTF-8, which its byte order mark says')
  })

  test('is heeded where the mark is not true', () => {
    expect(decode(bytesOf([0xff, 0xfe], words), {encoding: 'utf-8'}).value).toContain('opens – “today”')
  })

  test('that does not fit is said at the first character that could not be read', () => {
    const {problems, isLossy} = decode(bytesOf('Acm', [0xe9], ' opens'), {encoding: 'utf-8'})
    expect(problems).toMatchObject([{kind: 'encoding', span: {start: 3, end: 4}}])
    expect(isLossy).toBe(true)
  })
})

describe('writing', () => {
  test('what was read is what is written, whatever the bytes', () => {
    const encodings = ['utf-8', 'windows-1252', 'iso-8859-15', 'koi8-r', 'utf-16le', 'utf-16be', undefined]
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), fc.constantFrom(...encodings), (bytes, encoding) => {
        try {
          const read = decode(bytes, {encoding})
          if (!read.isLossy) expect(encode(read.value, read.encoding)).toEqual(bytes)
        } catch (error) {
          expect(error).toMatchObject({code: 'E_READ'})
        }
      }),
      {numRuns: 3000},
    )
  })

  test.each([
    ['windows-1252', 'Acme → Borel', 'has no room in windows-1252 for “→” (U+2192)'],
    ['iso-8859-15', 'so 😀', 'has no room in iso-8859-15 for “😀” (U+1F600)'],
    ['shift_jis', 'Acme', 'is saved as shift_jis, which is read but not written'],
    ['iso-2022-jp', 'Acme', 'is saved as iso-2022-jp, which is read but not written'],
  ])('%s says what it cannot hold', (encoding, value, message) => {
    expect(() => encode(value, encoding, 'q3.md')).toThrow(
      expect.objectContaining({code: 'E_WRITE', file: 'q3.md', message}),
    )
  })
})

describe('half a character', () => {
  const text =
    '# Acme \ud800 opens\n\nLEEDS, May 12, 2026 – Acme paid $5 million dollars \udc00.\n\n“We \ud83d are,” said Ana Ruiz.\n'

  test('in a record is read as U+FFFD; offsets stay', () => {
    const source = sourceOfText(text, 'r1')
    expect(source.value).toBe(text.replace(/[\ud800-\udfff]/g, '\uFFFD'))
    expect(source.problems).toMatchObject([{kind: 'encoding', span: {start: 7, end: 8}}])
  })

  test('in a string of the library breaks nothing: every span slices to its words, and every export is made', async () => {
    const source = toSource(text)
    const draft = openDraft(source)
    const {figures, quotes} = extract(draft)
    for (const {text: written, position} of [...figures, ...quotes.flatMap(({segments}) => segments)])
      expect(text.slice(position.start.offset, position.end.offset)).toBe(written)
    expect(lint(draft).map(({rule}) => rule)).toContain('figures/currency-redundant')
    expect(fix(source).source.value).toBe(text.replace(' dollars', ''))
    for (const name of exporterNames)
      expect((await exportRelease(draft, await loadExporter(name))).length).toBeGreaterThan(9)
  })

  test('a text that is sent may not hold zeros, nor be too long', () => {
    expect(() => sourceOfText('A\0', 'r1')).toThrow(expect.objectContaining({code: 'E_READ'}))
    expect(() => sourceOfText('ééé', 'r1', {maxBytes: 5})).toThrow(expect.objectContaining({code: 'E_LIMIT'}))
    expect(sourceOfText('ééé', 'r1', {maxBytes: 6}).value).toBe('ééé')
  })
})
