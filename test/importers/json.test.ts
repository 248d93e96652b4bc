import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {PressrelError} from '../../src/errors.js'
import {exportRelease} from '../../src/export/index.js'
import {importRelease} from '../../src/import/index.js'
import {type Source, toSource} from '../../src/source/index.js'
import {releaseTexts} from '../exporters/release-pieces.js'
import {expectSameRelease} from '../exporters/same-release.js'

const folder = 'fixtures/releases'
const fixtures = readdirSync(folder).flatMap(name =>
  readdirSync(`${folder}/${name}`)
    .filter(file => file.startsWith('input.'))
    .map(file => `${folder}/${name}/${file}`),
)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (value: unknown, options = {}) =>
  (await importRelease(bytes(typeof value === 'string' ? value : JSON.stringify(value)), 'json', options)).markdown

async function failure(value: unknown): Promise<PressrelError> {
  const error = await read(value, {path: 'q3.json'}).catch((error: unknown) => error)
  if (error instanceof PressrelError) return error
  throw error
}

/** The release is the same after `export --to json` and `import`, and after `parse -f json` and `import`. */
async function expectRoundTrip(source: Source): Promise<void> {
  const {release} = openDraft(source)
  const markdown = await read(await exportRelease(openDraft(source), 'json', {embargoed: true}))
  expectSameRelease(openDraft(markdown).release, release)
  expect(await read([{file: source.path, ast: release}])).toBe(markdown)
}

test.each(fixtures)('%s is the same release again', async path => {
  await expectRoundTrip(toSource(readFileSync(path, 'utf8'), {path}))
})

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'

describe('a release', () => {
  test.each([
    [
      'with front matter of every key',
      '---\ntitle: "Marlow: “bread”"\nsubtitle: Rye & wheat\ndate: 2026-05-12\nembargo: 2026-05-12T06:00 America/New_York\n' +
        'location: "012"\norganization: Marlow Foods\nticker: "LSE: MRL"\nlanguage: en-GB\nfiscal_year_end: 09-30\ntags: [bread, "2026"]\n' +
        'contacts:\n  - {name: Tom Hale, email: tom@marlow.example}\ndesk: {list: [1, null, {a: true}], "odd: key": "- 12:30"}\n---\n\nBread.\n',
    ],
    [
      'with every node',
      `${head}> We *bake*.\n>\n> — Tom Hale\n\n1. one\n   - two\n\n![The oven][oven] and [it][oven], [there](https://a.example "A \\"title\\"")\\\nnext \`a\nb\`\n\n` +
        '| a | b |\n| :-- | --: |\n| 1 \\| 2 | **3** |\n\n```js x\n# code\n```\n\n<div>\n\n---\n\n## About Marlow Foods\n\nIt bakes.\n\n[oven]: https://a.example/oven.jpg "T"\n\n###\n',
    ],
    [
      'with a first key of many words',
      '---\n"What the board of Marlow Foods says of ovens, of bread and of the rye of the north": it bakes\n---\n\nBread.\n',
    ],
    ['that begins with a break', '\n---\n\nBread.\n\n---\n'],
    ['with a comment for the next line', `${head}<!-- pressrel-disable-next-line tone/hype -->\nA unique bakery.\n`],
  ])('%s is the same again', (_, text) => expectRoundTrip(toSource(text)))

  test('of any text is the same again', async () => {
    const within = async (source: Source) => {
      try {
        await expectRoundTrip(source)
      } catch (error) {
        // Beyond the parser's limits.
        if (!(error instanceof PressrelError) || error.code !== 'E_LIMIT') throw error
      }
    }
    const format = fc.constantFrom('markdown' as const, 'text' as const)
    const property = fc.asyncProperty(releaseTexts, format, (value, kind) => within(toSource(value, {format: kind})))
    await fc.assert(property, {numRuns: 300})
  })
})

test('the front matter is written from what was read of it, without what is absent', async () => {
  const contact = {name: 'Tom Hale', title: null, organization: null, email: 'tom@marlow.example', phone: null}
  const meta = {extra: {desk: 'food'}, tags: ['bread'], contacts: [contact], title: 'Bread', subtitle: null}
  expect(await read({schemaVersion: '1.1', meta, content: []})).toBe(
    '---\ntitle: Bread\ncontacts:\n  - name: Tom Hale\n    email: tom@marlow.example\ntags:\n  - bread\ndesk: food\n---\n\n',
  )
})

test('a title that the front matter does not have stands in the body', async () => {
  const headline = {type: 'headline', origin: 'frontMatter', children: [{type: 'text', value: 'Bread'}]}
  expect(await read({type: 'release', meta: {extra: {}}, children: [headline]})).toBe('# Bread\n')
})

test('the date of the caller is written where the release has none', async () => {
  const document = async (text: string) => JSON.parse(await exportRelease(openDraft(text), 'json'))
  expect(await read(await document('# Bread\n\nMarlow bakes.\n'), {date: '2026-05-12'})).toMatch(
    /^---\ndate: 2026-05-12\n/,
  )
  expect(await read(await document(head), {date: '2027-01-01'})).not.toContain('2027')
})

const inContent = (node: unknown) => ({schemaVersion: '1.1', meta: {extra: {}}, content: [node]})
const text = {type: 'text', value: 'Bread'}

describe('what is no release', () => {
  test.each<[unknown, string]>([
    ['{"a": 1,, }', 'is not JSON'],
    ['12', 'the document wants an object, not 12'],
    ['[]', 'holds no release'],
    [[{ast: {}}, {ast: {}}], 'holds 2 releases'],
    [
      [{file: 'a.md', error: {code: 'E_READ', message: 'is empty'}}],
      'holds no release, but says why one could not be read',
    ],
    [{schemaVersion: '1.0', release: {}, quotes: []}, 'holds no tree of a release'],
    [
      {schemaVersion: '2.0', content: []},
      'schemaVersion wants a version that begins with 1, which is what this pressrel reads, not "2.0"',
    ],
    [{schemaVersion: '1.1', content: {}}, 'content wants a list, not an object'],
    [{schemaVersion: '1.1', meta: [], content: []}, 'meta wants an object, not a list'],
    [
      {schemaVersion: '1.1', meta: {date: 'May'}, content: []},
      'meta.date wants a day that exists, such as 2026-05-12, not "May"',
    ],
    [
      {schemaVersion: '1.1', meta: {tags: [[]]}, content: []},
      'meta.tags wants a list of words, such as [results, retail], not a list',
    ],
    [
      {schemaVersion: '1.1', meta: {extra: {title: 'A'}}, content: []},
      'meta.extra wants keys that pressrel does not know; “title” belongs one level up, not an object',
    ],
    [inContent(null), 'content[0] wants an object, not null'],
    [
      inContent({type: 'paragraph', children: [text, {type: 'text', value: 12}]}),
      'content[0].children[1].value wants a text, not 12',
    ],
    [inContent({type: 'paragraph'}), 'content[0].children wants a list, not nothing'],
    [
      inContent({type: 'heading', depth: 9, children: [text]}),
      'content[0].depth wants a whole number from 1 to 6, not 9',
    ],
    [inContent({type: 'list', ordered: 'yes', children: []}), 'content[0].ordered wants true or false, not "yes"'],
    [
      inContent({type: 'endMark', mark: '# Not a mark\n\n'}),
      'content[0].mark wants an end mark such as ### or -30-, not "# Not a mark\\n\\n"',
    ],
    [{type: 'release', meta: {}, children: [text]}, 'children[0].type wants releaseLine or headline'],
    [inContent({type: '__proto__', children: []}), 'content[0].type wants releaseLine or headline'],
    [
      inContent({type: 'table', children: [{type: 'tableCell'}]}),
      'content[0].children[0].type wants tableRow, not "tableCell"',
    ],
  ])('%j: %s', async (value, message) => {
    const error = await failure(value)
    expect(error).toMatchObject({code: 'E_READ', file: 'q3.json'})
    expect(error.message.startsWith(message), error.message).toBe(true)
  })

  test('is said with line and column where it is no JSON', async () => {
    expect(await failure('{\n  "a": 1,,\n}')).toMatchObject({line: 2, column: 10})
  })

  test('may hold nothing, and not too much', async () => {
    expect(await failure('')).toMatchObject({code: 'E_READ'})
    let node: unknown = {type: 'text', value: 'deep'}
    for (let i = 0; i < 200; i++) node = {type: 'emphasis', children: [node]}
    expect(await failure(inContent({type: 'paragraph', children: [node]}))).toMatchObject({code: 'E_LIMIT'})
    const error = await importRelease(bytes(JSON.stringify(inContent(null))), 'json', {maxBytes: 10}).catch(e => e)
    expect(error).toMatchObject({code: 'E_LIMIT'})
  })
})

test('keys of prototypes are keys like any other', async () => {
  const document =
    '{"schemaVersion": "1.1", "__proto__": {"content": [1]}, "meta": {"extra": {"__proto__": {"a": 1}, "desk": {"constructor": 1, "b": 2}}}, ' +
    '"content": [{"type": "paragraph", "__proto__": {"type": "html"}, "children": [{"type": "text", "value": "Bread"}]}]}'
  expect(await read(document)).toBe('---\ndesk:\n  b: 2\n---\n\nBread\n')
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
})

test('any JSON is a release or a mistake of the writer', async () => {
  const node = fc.letrec(tie => ({
    any: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      fc.jsonValue({maxDepth: 1}),
      tie('node'),
      fc.array(tie('any'), {maxLength: 2}),
    ),
    node: fc.record(
      {
        type: fc.constantFrom(
          'release',
          'lead',
          'paragraph',
          'list',
          'listItem',
          'table',
          'tableRow',
          'tableCell',
          'code',
          'text',
          'link',
        ),
        children: fc.array(tie('any'), {maxLength: 3}),
        meta: tie('any'),
        value: fc.oneof(fc.string(), tie('any')),
      },
      {requiredKeys: ['type']},
    ),
  }))
  await fc.assert(
    fc.asyncProperty(fc.oneof(node.any, node.any.map(inContent)), async value => {
      const error = await read(value as object).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (error) expect(error).toBeInstanceOf(PressrelError)
    }),
    {numRuns: 1000},
  )
})
