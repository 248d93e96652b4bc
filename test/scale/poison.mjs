import {symlinkSync, writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'

const text = '# Acme Opens a Plant\n\nLEEDS, England, May 12, 2026 – Acme opened a plant.\n\n'
const bytes = (...head) => Buffer.from([...head, ...Array.from({length: 60}, (_, i) => (i * 7) % 251)])

/** What stands in a file that cannot be done, by what is wrong with it, with the code of the error. */
const texts = {
  empty: ['E_READ', ''],
  'white space': ['E_READ', ' \n\t\n'],
  'a byte order mark': ['E_READ', '\ufeff'],
  nought: ['E_READ', `${text}\0`],
  picture: ['E_READ', bytes(0x89, 0x50, 0x4e, 0x47)],
  photograph: ['E_READ', bytes(0xff, 0xd8, 0xff)],
  PDF: ['E_READ', bytes(0x25, 0x50, 0x44, 0x46)],
  archive: ['E_READ', bytes(0x50, 0x4b, 3, 4)],
  'old document': ['E_READ', bytes(0xd0, 0xcf, 0x11, 0xe0)],
  compressed: ['E_READ', gzipSync(text)],
  long: ['E_LIMIT', `${text}${'Acme. '.repeat(60_000)}`],
  'block quotes': ['E_LIMIT', `${text}${'>'.repeat(10_000)}`],
  'lists on one line': ['E_LIMIT', `${text}${'- '.repeat(10_000)}`],
  brackets: ['E_LIMIT', `${text}${'['.repeat(10_000)}`],
  pictures: ['E_LIMIT', `${text}${'!['.repeat(10_000)}`],
  emphasis: ['E_LIMIT', `${text}${'*a_ '.repeat(10_000)}`],
  backticks: ['E_LIMIT', text + Array.from({length: 120}, (_, i) => '`'.repeat(i + 1)).join(' ')],
  'nested lists': ['E_LIMIT', `${text}${'- a\n  - b\n    - c\n'.repeat(4000)}`],
  'lazy lines': ['E_LIMIT', `${text}${'> '.repeat(30)}a\n${'b\n'.repeat(5000)}`],
}

/** Kinds of files that are no text at all. */
const links = {
  'link to nowhere': ['E_READ', path => symlinkSync('nowhere.md', path)],
  'link to itself': ['E_READ', path => symlinkSync(path, path)],
}

const kinds = Object.entries({...texts, ...links})

/** Writes the file of a number that cannot be done; gives the code of its error. */
export function writePoison(path, i) {
  const [, [code, content]] = kinds[i % kinds.length]
  if (typeof content === 'function') content(path)
  else writeFileSync(path, content)
  return code
}

const ofRecords = Object.values(texts).filter(([, content]) => typeof content === 'string' && !content.includes('\0'))
const broken = [
  'no JSON',
  '{"id": "no-text"}',
  '[]',
  'null',
  '{"text": "# Acme"}',
  '{"id": 1, "text": 2}',
  '{"id": {}, "text": "a"}',
  '{"id": 1, "text": "a", "format": "x"}',
  '{"id": 1, "text": "a", "date": "2026-02-30"}',
  '"a"',
  '{"__proto__": 1}',
  '[['.repeat(50_000),
]

/** The line of a number that cannot be answered. */
export function poisonLine(i) {
  if (i % 2 === 0) return broken[(i >> 1) % broken.length]
  const [, content] = ofRecords[(i >> 1) % ofRecords.length]
  return JSON.stringify({id: `poison-${i}`, text: content})
}
