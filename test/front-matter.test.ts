import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {exportRelease} from '../src/export/index.js'
import {parseMarkdown} from '../src/markdown/index.js'
import {readYaml} from '../src/markdown/yaml.js'
import {readLines} from '../src/source/index.js'

const read = (value: string) => parseMarkdown(value, 'a.md').frontMatter
const problems = (value: string) =>
  read(value).problems.map(({message, span}) => [message, value.slice(span.start, span.end)])

describe('front matter', () => {
  test.each(['---js', '---javascript', '---JS', '---coffee', '---constructor', '---toString', '---json'])(
    '%s runs nothing',
    fence => {
      const value = `${fence}\n{get x() { globalThis.wasRun = true }}\n---\n\n# Acme\n`
      expect(problems(value)[0]?.[0]).toContain('YAML only')
      expect('wasRun' in globalThis).toBe(false)
      expect(openDraft(value).release.children[0]?.type).toBe('headline')
    },
  )

  test('is read anew each time: a broken block stays broken', () => {
    const value = '---\ntitle: "a\n---\n\n# Acme\n'
    expect(problems(value)).toHaveLength(1)
    expect(problems(value)).toEqual(problems(value))
    expect(problems(value)[0]?.[0]).toContain('could not be read')
  })

  test('a placeholder is no wrong value: the rule on placeholders names it', () => {
    const {values, problems} = read('---\ndate: "{{opening_date|iso}}"\nlanguage: "{{language}}"\n---\n')
    expect([values.date, values.language, problems]).toEqual([undefined, undefined, []])
  })

  test('keeps scalars as written and days without zones', () => {
    const {values} = read(
      '---\ntitle: 012\nsubtitle: 12:30\ndate: 2026-01-05T23:30:00-08:00\nembargo: 2026-01-05T06:00-05:00\n---\n',
    )
    expect(values).toMatchObject({
      title: '012',
      subtitle: '12:30',
      date: '2026-01-05',
      embargo: '2026-01-05T06:00-05:00',
    })
  })

  test('demands keys with values', () => {
    expect(problems('---\n- a\n- b\n---\n')[0]?.[0]).toContain('keys with values')
  })

  test('refuses aliases, and keys that reach a prototype', () => {
    expect(problems('---\na: &x [1]\nb: *x\n---\n')[0]?.[0]).toContain('refer to other parts')
    const {values} = read('---\n__proto__: {polluted: 1}\nhouse: {constructor: 2, kept: 3}\n---\n')
    expect(values.extra).toEqual({house: {kept: 3}})
    expect('polluted' in {}).toBe(false)
  })

  test('is capped before it is parsed', () => {
    expect(problems(`---\ntitle: a\n${'\n'.repeat(20_000)}---\n`)[0]?.[0]).toContain('16 KB')
  })

  test('that is never closed hides nothing', () => {
    const value = '---\ntitle: a\n\n# Acme opens\n\nText.'
    expect(problems(value)[0]?.[0]).toContain('never closed')
    expect(JSON.stringify(openDraft(value).release)).toContain('Acme opens')
  })

  test('is no thematic break', () => {
    expect(read('---\n\nAcme opened a plant.\n\n---\n')).toMatchObject({span: null, problems: []})
  })

  test('in TOML is named and hidden', () => {
    const value = '+++\ntitle = "a"\n+++\n\n# Acme\n'
    expect(problems(value)[0]?.[0]).toContain('TOML')
    expect(openDraft(value).release.children).toHaveLength(1)
  })

  test('says where a value of the wrong kind stands', () => {
    expect(problems('---\ndate: 2026-02-30\ntags: {a: 1}\n---\n')).toEqual([
      [expect.stringContaining('“date”'), '2026-02-30'],
      [expect.stringContaining('“tags”'), '{a: 1}'],
    ])
  })

  test('gives a headline that stands where its title does, escapes and all', () => {
    const value = '---\ntitle: "Acme \\"opens\\" 5 plants"\n---\n\nText.'
    const [headline] = openDraft(value).prose
    expect(headline?.text).toBe('Acme "opens" 5 plants')
    const [figure] = openDraft(value).mentions.figures
    expect(value.slice(figure?.position.start.offset, figure?.position.end.offset)).toBe('5')
  })

  test('works after a byte order mark and with CRLF', () => {
    const value = '\uFEFF---\r\ntitle: Acme opens\r\ndate: 2026-05-12\r\n---\r\n\r\nText.'
    expect(read(value).values).toMatchObject({title: 'Acme opens', date: '2026-05-12'})
    expect(value.slice(...Object.values(read(value).keys.get('title')?.value ?? {}))).toBe('Acme opens')
  })

  test.each([
    ['title', 'title: [a, b]', '[a, b]'],
    ['subtitle', 'subtitle: {a: 1}', '{a: 1}'],
    ['date', 'date: "2026-02-30"', '2026-02-30'],
    ['date', 'date: soon', 'soon'],
    ['location', 'location: [Leeds]', '[Leeds]'],
    ['embargo', 'embargo: after lunch', 'after lunch'],
    ['embargo', 'embargo: 2026-05-12T25:00', '2026-05-12T25:00'],
    ['organization', 'organization: [Acme]', '[Acme]'],
    ['ticker', 'ticker: [NYSE]', '[NYSE]'],
    ['contacts', 'contacts: 5', '5'],
    ['contacts', 'contacts: [{phones: 1}]', '[{phones: 1}]'],
    ['language', 'language: English please', 'English please'],
    ['fiscal_year_end', 'fiscal_year_end: 13-01', '13-01'],
    ['fiscal_year_end', 'fiscal_year_end: 02-31', '02-31'],
    ['tags', 'tags: {a: 1}', '{a: 1}'],
    ['tags', 'tags: [[a]]', '[[a]]'],
  ])('says of a wrong “%s” where it stands: %s', (key, line, words) => {
    const value = `---\nfirst: 1\n${line}\n---\n\nText.`
    const [problem, ...rest] = openDraft(value).problems
    expect(rest).toEqual([])
    expect(problem?.message).toContain(`“${key}”`)
    const {line: row, column} = readLines(value).toPoint(problem?.span.start ?? 0)
    expect([row, value.slice(problem?.span.start, problem?.span.end)]).toEqual([3, words])
    expect(column).toBe(line.indexOf(words) + 1)
  })

  test.each([
    ['press@acme.example', {name: null, email: 'press@acme.example'}],
    ['Ana Ruiz <ana@acme.example>', {name: 'Ana Ruiz', email: 'ana@acme.example'}],
    ['Ana Ruiz', {name: 'Ana Ruiz', email: null}],
  ])('reads the contact %j', (line, contact) => {
    const value = `---\ncontacts: ${line}\n---\n\nWords.\n`
    expect(openDraft(value).release.meta.contacts).toMatchObject([contact])
  })

  test('passes unknown keys through as plain JSON', () => {
    const {values, problems: found} = read(
      '---\nlayout: post\nweight: 12\nnested: {a: [1, true, null]}\nhuge: 99999999999999999999\n---\n',
    )
    expect(values.extra).toEqual({layout: 'post', weight: 12, nested: {a: [1, true, null]}, huge: 1e20})
    expect(found).toEqual([])
    expect(JSON.parse(JSON.stringify(values))).toEqual(values)
  })

  test.each([
    '---\n---\n\n# Acme\n',
    '---\n\n---\n\n# Acme\n',
    '---\n# a comment\n---\n\n# Acme\n',
    '---\r\n---\r\n\r\n# Acme\r\n',
  ])('may be empty: %j', value => {
    expect(read(value)).toMatchObject({values: {extra: {}}, problems: []})
    expect(openDraft(value).release.children.map(node => node.type)).toEqual(['headline'])
  })

  test('with a key that stands twice counts for nothing, and says where', () => {
    const value = '---\r\ntitle: Acme\r\ntitle: Other\r\n---\r\n\r\nText.'
    const [problem] = openDraft(value).problems
    expect(problem?.message).toContain('twice')
    expect(readLines(value).toPoint(problem?.span.start ?? 0)).toMatchObject({line: 3, column: 1})
    expect(read(value).values).toEqual({extra: {}})
  })

  test('with lone carriage returns is read as well', () => {
    const value = '---\rtitle: Acme opens\rdate: 2026-05-12\r---\r\rText.'
    expect(read(value)).toMatchObject({values: {title: 'Acme opens', date: '2026-05-12'}, problems: []})
    const span = read(value).keys.get('date')?.value
    expect(value.slice(span?.start, span?.end)).toBe('2026-05-12')
  })

  test('takes no clock for a number and no octal for one', () => {
    const {values} = read('---\ntitle: 12:30:45\nsubtitle: 0123\nclock: 12:30:45\nday: 2026-01-05\n---\n')
    expect(values).toMatchObject({title: '12:30:45', subtitle: '0123', extra: {clock: '12:30:45', day: '2026-01-05'}})
  })

  test('refuses an alias bomb before it is written out', () => {
    const levels = Array.from({length: 12}, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`)
    expect(problems(`---\nl0: &l0 [a]\n${levels.join('\n')}\n---\n`)[0]?.[0]).toContain('refer to other parts')
  })

  test.each(['"a"', '5', '[a, b]', 'null: 1\n- a'])('that is no mapping gives no values: %j', inner => {
    expect(read(`---\n${inner}\n---\n`).values).toEqual({extra: {}})
  })

  test.each([
    '---\n\nAcme opened a plant.\n',
    '---\nAcme opened a plant in Leeds.\n---\n',
    '--- \n\n# Acme\n',
    '----\ntitle: a\n----\n',
    '---- js\n',
    ' ---\ntitle: a\n---\n',
    '***\n\n# Acme\n',
  ])('is not seen in %j', value => {
    expect(read(value)).toMatchObject({span: null, problems: []})
  })

  test('hides nothing below it: a second block is text', () => {
    const value = '---\ntitle: Acme\n---\n\n---\nowner: Ana Ruiz\n---\n'
    expect(JSON.stringify(openDraft(value).release)).toContain('owner: Ana Ruiz')
  })

  test('in the body is never run, neither when read nor when written back', async () => {
    const value = '---\ntitle: Acme\n---\n---js\n{get x() { globalThis.wasRun = true }}\n---\n'
    await exportRelease(openDraft(value), 'markdown')
    expect('wasRun' in globalThis).toBe(false)
  })
})

describe('the YAML reader behind it', () => {
  test.each(['js', 'javascript', 'JS', 'coffee', 'json', 'toml', 'constructor', 'toString', '__proto__'])(
    'refuses %s even when a fence that names it comes through',
    name => {
      let document: unknown
      expect(() => {
        document = readYaml(`---${name}\n{get x() { globalThis.wasRun = true }}\n---\n`)
      }).toThrow()
      expect([document, 'wasRun' in globalThis]).toEqual([undefined, false])
    },
  )

  test('reads the same text anew', () => {
    const [first, second] = [readYaml('---\na: [\n---\n'), readYaml('---\na: [\n---\n')]
    expect(first?.errors.length).toBeGreaterThan(0)
    expect(second?.errors).toHaveLength(first?.errors.length ?? 0)
    expect(second).not.toBe(first)
  })
})
