import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'

const located = expect.objectContaining({code: 'E_LIMIT', line: expect.any(Number), column: expect.any(Number)})

describe('the guard before the parse', () => {
  test.each([
    ['lists inside each other on one line', '- '.repeat(4000)],
    ['emphasis that never closes', '*a_ '.repeat(8000)],
    ['strong that opens and opens', `${'**a'.repeat(20_000)}${'b**'.repeat(20_000)}`],
    ['links that never close', '[a]('.repeat(30_000)],
    ['runs of block quotes', '>'.repeat(30_000)],
    ['growing runs of backticks', Array.from({length: 900}, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['lists of three levels again and again', '- a\n  - b\n    - c\n'.repeat(4000)],
  ])('refuses %s', (_, text) => {
    expect(() => openDraft(text).release).toThrow(located)
  })

  test('lets an ordinary release pass, tables and lists and all', () => {
    const text = `# Acme\n\n${'* one **two** [three](https://a.example) `four`\n'.repeat(60)}\n\n> a\n> > b\n\n| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(200)}`
    expect(openDraft(text).release.type).toBe('release')
  })
})
