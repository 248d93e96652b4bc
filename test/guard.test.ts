import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {guardMarkdown} from '../src/markdown/guard.js'

const located = expect.objectContaining({code: 'E_LIMIT', line: expect.any(Number), column: expect.any(Number)})
const twist = (sign: string, count: number) => Array.from({length: count}, (_, i) => sign.repeat(i + 1)).join(' ')

describe('the guard before the parse', () => {
  test.each([
    ['lists inside each other on one line', '- '.repeat(4000)],
    ['numbered lists inside each other on one line', '1. '.repeat(4000)],
    ['emphasis that never closes', '*a_ '.repeat(8000)],
    ['emphasis that never closes, in blocks under the limit', `${'*a_ '.repeat(240)}\n\n`.repeat(60)],
    ['strong that opens and opens', `${'**a'.repeat(20_000)}${'b**'.repeat(20_000)}`],
    ['links that never close', '[a]('.repeat(30_000)],
    ['links that never close, in blocks under the limit', `${'[a]('.repeat(900)}\n\n`.repeat(60)],
    ['runs of block quotes', '>'.repeat(30_000)],
    ['lazy lines after fifty block quotes', `${'>'.repeat(50)} a\n${'b\n'.repeat(16_000)}`],
    ['lazy lines after thirty block quotes', `${'> '.repeat(30)}a\n${'b\n'.repeat(16_000)}`],
    ['lazy lines after one block quote', `> a\n${'b\n'.repeat(16_000)}`],
    ['growing runs of backticks', twist('`', 900)],
    ['underlined headings', 'a\n=\n'.repeat(4000)],
    ['underlined headings between blank lines', 'a\r\n---\r\n\r\n'.repeat(1000)],
    ['underlined headings in block quotes', '> a\n> -\n>\n'.repeat(1000)],
    ['lines that underline each other', `a\n${'=\n'.repeat(4000)}`],
    ['lists of three levels again and again', '- a\n  - b\n    - c\n'.repeat(4000)],
    ['numbered lists of three levels', '1. a\n   1. b\n      1. c\n'.repeat(4000)],
    ['lists of three levels with words between them', `${'- a\n  - b\n    - c\n'.repeat(700)}\nx\n\n`.repeat(12)],
  ])('refuses %s', (_, text) => {
    expect(() => guardMarkdown(text, 'a.md')).toThrow(located)
    expect(() => openDraft(text).release).toThrow(located)
  })

  test.each([
    ['lists', '- a\n\nb\n\n'],
    ['block quotes', '> a\n\n'],
    ['lazy block quotes', '> a\nb\n\n'],
  ])('refuses thousands of %s only where the text must be read whole', (_, block) => {
    expect(() => openDraft(`[x]: y\n\n${block.repeat(1100)}`).release).toThrow(located)
    expect(openDraft(`x\n\n${block.repeat(1100)}`).release.type).toBe('release')
  })

  test('reads more marks than a call has room for', () => {
    expect(openDraft('\\\\'.repeat(130_000)).release.type).toBe('release')
  })

  test('says where it is too much', () => {
    expect(() => guardMarkdown(`# Acme\n\nText\n${'*a '.repeat(501)}`, 'a.md')).toThrow(
      expect.objectContaining({line: 4, column: 500 * 3 + 1, file: 'a.md'}),
    )
  })

  test.each([
    [
      'a table and a list',
      `${'* one **two** [three](https://a.example) `four`\n'.repeat(60)}\n| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(200)}`,
    ],
    ['rules', 'a\n\n---\n\n'.repeat(1000)],
    ['a list of three levels', '- a\n  - b\n    - c\n'.repeat(200)],
    ['a long lazy block quote', `> “We are proud,\n${'of all that we do,\n'.repeat(200)}> said Ana.\n`],
    ['quotes in quotes', `> a\n> > b\n> > > c\n`],
    ['many links', '[a](https://a.example) '.repeat(300)],
    ['figures in many lines that begin with numbers', '2026. A year.\n'.repeat(500)],
  ])('lets %s pass', (_, text) => {
    expect(openDraft(`# Acme\n\n${text}`).release.type).toBe('release')
  })

  test('lets every release of the fixtures pass', () => {
    const folder = resolve(import.meta.dirname, '../fixtures/releases')
    const files = readdirSync(folder).map(name => join(folder, name, 'input.md'))
    for (const file of files.filter(path => existsSync(path)))
      expect(() => guardMarkdown(readFileSync(file, 'utf8'), file)).not.toThrow()
  })

  test('reads a text once, whatever it holds', () => {
    let reads = 0
    const text = new Proxy(new String('a\n'.repeat(1000)), {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++
        const found = Reflect.get(target, key)
        if (key !== 'charCodeAt') return typeof found === 'function' ? found.bind(target) : found
        return (at: number) => {
          reads++
          return target.charCodeAt(at)
        }
      },
    })
    guardMarkdown(text as unknown as string, 'a.md')
    expect(reads).toBeLessThan(2000 * 12)
  })
})
