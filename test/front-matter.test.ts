import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {parseMarkdown} from '../src/markdown/index.js'

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
})
