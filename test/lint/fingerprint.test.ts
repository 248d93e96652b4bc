import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {fingerprints} from '../../src/lint/fingerprint.js'
import {fnv1a64} from '../../src/lint/fnv1a64.js'
import {type Finding, lint, resolveConfig} from '../../src/lint/index.js'
import {readLines, toSource} from '../../src/source/index.js'

const config = resolveConfig({extends: ['ap', 'ir', 'wire']})
const findingsOf = (text: string): readonly Finding[] => lint(openDraft(text, {date: '2026-05-12'}), config)
const finding = (value: string, start: number, end: number, rule = 'dates/weekday'): Finding => ({
  rule,
  level: 'error',
  message: 'Write another day.',
  position: readLines(value).toPosition({start, end}),
})
/** The name of the finding that marks words where they first stand. */
const nameOf = (value: string, words: string, rule?: string): string | undefined => {
  const start = value.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not there`)
  return fingerprints([finding(value, start, start + words.length, rule)], {value})[0]
}

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of “%s” is that of the test vectors', (text, hash) => expect(fnv1a64(text)).toBe(hash))

test('the hash is that of whole numbers, for any text', () => {
  const exact = (text: string): string => {
    let hash = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
    return hash.toString(16).padStart(16, '0')
  }
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => fnv1a64(text) === exact(text)))
})

describe('a fingerprint', () => {
  const text = 'Acme opened a plant. The doors open on Monday, May 12. Ana Ruiz will speak.'

  test('is the rule, the words and their sentence', () => {
    const name = nameOf(text, 'Monday')
    expect(name).toMatch(/^[\da-f]{16}:1$/)
    expect(nameOf(text.replace('Monday', 'Friday'), 'Friday')).not.toBe(name)
    expect(nameOf(text.replace('doors', 'gates'), 'Monday')).not.toBe(name)
    expect(nameOf(text, 'Monday', 'dates/today')).not.toBe(name)
    expect(nameOf(text, 'May')).not.toBe(name)
  })

  test('stays when other sentences, the wrapping or the line endings change', () => {
    const name = nameOf(text, 'Monday')
    expect(nameOf(text.replace('a plant', 'two plants').replace('Ana Ruiz', 'Tom Berg'), 'Monday')).toBe(name)
    expect(nameOf(text.replace('open on ', 'open\non '), 'Monday')).toBe(name)
    expect(nameOf(text.replace('open on ', 'open\r\n  on '), 'Monday')).toBe(name)
    expect(nameOf(`\ufeff# Acme opens a plant\r\n\r\n${text}`, 'Monday')).toBe(name)
  })

  test.each([
    ['a row', '| call | Monday |\n| doors | Tuesday |', '| doors | Tuesday |', '| doors | Friday |'],
    ['an item', '- Monday, noon\n- Tuesday', '- Tuesday', '- Friday'],
    ['a heading', '# Monday\nThe doors open', 'The doors', 'All doors'],
    ['a line of a quotation', '> - Monday\n> - Tuesday', 'Tuesday', 'Friday'],
  ])('%s counts by itself', (_, block, other, changed) => {
    expect(nameOf(block.replace(other, changed), 'Monday')).toBe(nameOf(block, 'Monday'))
  })

  test('of words over two sentences or blocks holds both', () => {
    const value = 'One a. Two b.\n\nThree c. Four d.'
    const over = (text: string) => fingerprints([finding(text, text.indexOf('b'), text.indexOf('c'))], {value: text})
    expect(over(value.replace('One', '1'))).toEqual(over(value))
    expect(over(value.replace('Four', '4'))).toEqual(over(value))
    expect(over(value.replace('Two', '2'))).not.toEqual(over(value))
    expect(over(value.replace('Three', '3'))).not.toEqual(over(value))
  })

  test('of words in a line without end holds what stands near', () => {
    const line = (before: number, after: number) => `${'a '.repeat(before)}Monday${' b'.repeat(after)}`
    expect(nameOf(line(300, 300), 'Monday')).toBe(nameOf(line(5000, 900), 'Monday'))
    expect(nameOf(line(100, 300), 'Monday')).not.toBe(nameOf(line(101, 300), 'Monday'))
  })

  test('tells equal ones apart by their order', () => {
    const value = 'Open Monday.\n\nOpen Monday.'
    const names = fingerprints([finding(value, 5, 11), finding(value, 19, 25), finding(value, 0, 4)], {value})
    expect(names[0]).toMatch(/:1$/)
    expect(names[1]).toBe(names[0]?.replace(/:1$/, ':2'))
    expect(names[2]).toMatch(/:1$/)
  })

  test('takes an empty stretch, an empty text and one past the end', () => {
    expect(fingerprints([finding('', 0, 0)], {value: ''})).toHaveLength(1)
    expect(fingerprints([finding('Acme.', 5, 5)], {value: 'Acme.'})).toHaveLength(1)
    expect(fingerprints([finding('Acme.\n', 6, 6)], {value: 'Acme.\n'})).toHaveLength(1)
  })
})

describe('in a release', () => {
  const faulty = [
    'Revenue rose 12% to $1.12 billion from $1.05 billion a year earlier.',
    'The doors open on Monday, May 18, 2027.',
    'It cost $5 million dollars.',
    'The company has 3 offices and twelve robots in order to grow.',
    'Sales grew on September 9.',
  ]
  const harmless = ['Ana Ruiz will speak.', 'The plant stands by the river.', 'Visitors are welcome at noon.']
  const sentence = fc.constantFrom(...faulty, ...harmless)
  const paragraph = fc.array(sentence, {minLength: 1, maxLength: 4}).map(sentences => sentences.join(' '))
  const paragraphs = fc.array(paragraph, {minLength: 1, maxLength: 4})
  /** Rules about the release as a whole may mark other words once there is more of it: these are about a sentence. */
  const ofSentences = (text: string): readonly Finding[] =>
    findingsOf(text).filter(({rule}) =>
      ['figures/change-arithmetic', 'dates/weekday', 'figures/currency-redundant'].includes(rule),
    )
  const namesOf = (text: string): readonly string[] => fingerprints(ofSentences(text), toSource(text))
  const release = (blocks: readonly string[]): string => `# Acme opens a plant\n\n${blocks.join('\n\n')}\n`

  test('a paragraph put in above changes none', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...harmless), (blocks, above) => {
        expect(namesOf(release([above, ...blocks]))).toEqual(namesOf(release(blocks)))
      }),
      {numRuns: 40},
    )
  })

  test('another sentence that changes, before or after, changes none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...faulty.slice(0, 3)),
        sentence,
        sentence,
        fc.constantFrom(...harmless),
        fc.boolean(),
        (words, before, after, other, isBefore) => {
          fc.pre(words !== before && words !== after)
          const name = (sentences: readonly string[]) => {
            const text = release([sentences.join(' ')])
            const start = text.indexOf(words)
            const names = fingerprints(ofSentences(text), toSource(text))
            return ofSentences(text).flatMap(({position}, i) =>
              start <= position.start.offset && position.end.offset <= start + words.length ? [names[i]] : [],
            )
          }
          const changed = isBefore ? [other, words, after] : [before, words, other]
          expect(name([before, words, after])).toHaveLength(1)
          expect(name(changed)).toEqual(name([before, words, after]))
        },
      ),
      {numRuns: 40},
    )
  })

  test('marked words that change, change it', () => {
    fc.assert(
      fc.property(fc.integer({min: 10, max: 99}), fc.integer({min: 10, max: 99}), (a, b) => {
        fc.pre(a !== b)
        const saying = (percent: number) => release([`Revenue rose ${percent}% to $1.12 billion from $1.05 billion.`])
        expect(namesOf(saying(a))).toHaveLength(1)
        expect(namesOf(saying(a))).not.toEqual(namesOf(saying(b)))
      }),
      {numRuns: 20},
    )
  })

  test('every finding has one of its own, and the same each time', () => {
    fc.assert(
      fc.property(paragraphs, blocks => {
        const text = release(blocks)
        const findings = findingsOf(text)
        const names = fingerprints(findings, toSource(text))
        expect(new Set(names).size).toBe(findings.length)
        expect(fingerprints(findings, toSource(text))).toEqual(names)
      }),
      {numRuns: 40},
    )
  })
})
