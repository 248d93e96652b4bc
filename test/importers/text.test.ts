import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extract, openDraft} from '../../src/draft/index.js'
import {importRelease} from '../../src/import/index.js'
import {toSource} from '../../src/source/index.js'

const read = async (text: string) => importRelease(new TextEncoder().encode(text), 'text', {path: 'q3.txt'})
const lead =
  'LEEDS, England, May 12, 2026 – Borel Foods today opened a bakery in Leeds that makes 40,000 loaves a day for shops in the north.'
const release = (rest: string): string => `Borel Foods Opens Bakery in Leeds\n\n${lead}\n\n${rest}\n`

describe('what a page puts around a text is left out and told', () => {
  test.each([
    ['Please enter your comment!', 'the comments and their form'],
    ['Share this article', 'what shares the page'],
    ['You may also like', 'what the page recommends or links to'],
    [
      'This site uses cookies. By staying on it you agree to all of them, also to those of our partners.',
      'what the page says about cookies',
    ],
    ['Have an account?   Log In ', 'what the page says about accounts'],
    ['Skip to main content', 'what leads through the page'],
  ])('%s', async (line, what) => {
    const {markdown, notes} = await read(release(line))
    expect(markdown).not.toContain(line.trim())
    expect(notes.map(({kind, message}) => [kind, message])).toEqual([['left-out', what]])
  })

  test.each([
    'Click here to register for the webcast',
    'Contact',
    'We share this view.',
    'Related party transactions fell to zero.',
  ])('but not %s', async line => expect((await read(release(line))).markdown).toContain(line))

  test('a menu at the end goes as a whole, contacts above it stay', async () => {
    const foot = 'Search\n\nLog In\n\nOur plants\n\nPrivacy Policy\n\nTerms of Use\n\n© 2026 Borel Foods'
    const {markdown, notes} = await read(release(`Media contact:\n\nTom Berg\n\n+44 20 7946 0102\n\n${foot}`))
    expect(markdown).toContain('+44 20 7946 0102')
    expect(markdown).not.toContain('Our plants')
    expect(notes.map(({message}) => message)).toEqual(['what stands at the foot of the page (6 lines)'])
  })
})

test('signs of Markdown mean what they meant', async () => {
  const text =
    'The price is 5 * 3 * 2, see [1] and <b>; a_b_c & #1. `Code` stays, and so does https://borel.example/a_b.'
  const {markdown} = await read(release(text))
  const prose = openDraft(markdown).prose.map(block => block.text.trim())
  expect(prose).toContain(text)
})

test('lines in columns that do not fit a table stay as they are', async () => {
  const {markdown, notes} = await read(
    release(
      'Sales     2026    2025\nRails     310\n   Wire, bars and other      298    1    2    3\nTotal     310     298',
    ),
  )
  expect(markdown).toContain('```\nSales     2026')
  expect(notes[0]?.kind).toBe('check')
})

describe('an imported text reads as the text itself', () => {
  const folder = new URL('../../fixtures/releases/', import.meta.url).pathname
  const names = readdirSync(folder).filter(name => readdirSync(folder + name).includes('input.txt'))
  test.each(names)('%s', async name => {
    const text = readFileSync(`${folder}${name}/input.txt`, 'utf8')
    const before = extract(openDraft(toSource(text, {path: 'input.txt'})))
    const after = extract(openDraft((await read(text)).markdown))
    const spaced = (words: string) => words.replace(/\s+/g, ' ')
    expect(after.release.headline).toBe(before.release.headline)
    expect(after.release.dateline).toEqual(before.release.dateline)
    expect(after.quotes.map(quote => [spaced(quote.text), quote.speaker?.name])).toEqual(
      before.quotes.map(quote => [spaced(quote.text), quote.speaker?.name]),
    )
    expect(after.figures.map(({kind, value, unit}) => [kind, value, unit])).toEqual(
      before.figures.map(({kind, value, unit}) => [kind, value, unit]),
    )
    expect(after.dates.map(({value}) => value)).toEqual(before.dates.map(({value}) => value))
  })
})
