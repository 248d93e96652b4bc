import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, 'news'), {recursive: true})
})
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const lint = (...args: string[]) => pressrel(['lint', '-f', 'compact', ...args], {cwd})

const wrongDay = 'The fair opens on Monday, May 12, 2026.'
const otherWrongDay = 'The fair ends on Monday, May 14, 2026.'
const withParagraphs = (...paragraphs: string[]): string =>
  release.replace('## About', `${paragraphs.join('\n\n')}\n\n## About`)
const found = (line: number, day: string): string =>
  `news/a.md:${line}:${day === '12' ? 19 : 18}: error: May ${day}, 2026 is a `

describe('a baseline', () => {
  test('hides what it knows, wherever it stands now, and nothing else', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    const written = await lint('--baseline', 'known.json', '--update-baseline', 'news')
    expect(written).toEqual({code: 0, stdout: '', stderr: 'pressrel: known.json: knows 1 finding of 1 release now\n'})
    expect(JSON.parse(read('known.json'))).toEqual({
      pressrelBaseline: 1,
      files: {
        'news/a.md': [
          {rule: 'dates/weekday', fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/), message: expect.any(String)},
        ],
      },
    })
    write('news/a.md', withParagraphs('Ten people came.', wrongDay, otherWrongDay))
    const {code, stdout, stderr} = await lint('--baseline', 'known.json', 'news')
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stdout).toContain(found(13, '14'))
    expect(stderr).toBe('pressrel: known.json: 1 finding of the baseline left out\n')
    expect(code).toBe(1)
  })

  test('finds the same from another folder', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    await lint('--baseline', 'known.json', '--update-baseline', 'news')
    const {code, stdout} = await pressrel(['lint', '--baseline', '../known.json', 'a.md', '-q'], {
      cwd: join(cwd, 'news'),
    })
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
  })

  test('says what is mended, and forgets it when it is updated; releases that are not looked at keep theirs', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    write('news/b.md', withParagraphs(wrongDay))
    await lint('--baseline', 'known.json', '--update-baseline', 'news')
    write('news/a.md', release)
    const {stderr} = await lint('--baseline', 'known.json', 'news/a.md')
    expect(stderr).toBe(
      'pressrel: known.json: 1 finding of the baseline no longer found (--update-baseline forgets them)\n',
    )
    await lint('--baseline', 'known.json', '--update-baseline', 'news/a.md')
    expect(Object.keys(JSON.parse(read('known.json')).files)).toEqual(['news/b.md'])
  })

  test('keeps --fix away from what it hides', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    await lint('--baseline', 'known.json', '--update-baseline', 'news')
    write('news/a.md', withParagraphs(wrongDay, otherWrongDay))
    await lint('--baseline', 'known.json', '--fix', '--unsafe', 'news')
    expect(read('news/a.md')).toBe(withParagraphs(wrongDay, 'The fair ends on Thursday, May 14, 2026.'))
  })

  test.each([
    ['a file that is missing', undefined, 'there is no such baseline (Add --update-baseline'],
    ['a file of something else', '{"files": []}', 'is no baseline of pressrel'],
    ['a file that is cut off', '{"pressrelBaseline": 1, "fi', 'is no baseline of pressrel'],
  ])('%s is refused', async (_, text, message) => {
    write('news/a.md', release)
    if (text !== undefined) write('known.json', text)
    const {code, stdout, stderr} = await lint('--baseline', 'known.json', 'news')
    expect(stderr).toContain(`pressrel: known.json: ${message}`)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})

describe('--changed', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana Ruiz', '-c', 'user.email=ana@acme.example', ...args], {
      cwd,
      stdio: 'pipe',
    })
  const commit = (): void => {
    git('add', '-A')
    git('commit', '-qm', 'news')
  }
  beforeEach(() => git('init', '-q', '-b', 'main'))

  test('reports only lines that have changed, in files that have', async () => {
    write('news/a.md', withParagraphs(wrongDay, 'Ten people came.'))
    write('news/b.md', withParagraphs(wrongDay))
    commit()
    expect(await lint('--changed')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'pressrel: no release has changed since HEAD\n',
    })
    write('news/a.md', withParagraphs(wrongDay, 'Ten people came.', otherWrongDay))
    const {code, stdout} = await lint('--changed')
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stdout).toContain(found(13, '14'))
    expect(code).toBe(1)
  })

  test('reports what a change made wrong in a line that has not changed', async () => {
    write('news/a.md', withParagraphs('Sales rose 10% to $110 million from $100 million', 'Ten people came.'))
    commit()
    write('news/a.md', withParagraphs('Sales rose 10% to $120 million from\n$100 million', 'Ten people came.'))
    expect((await lint('--changed')).stdout).toContain('figures/change-arithmetic')
  })

  test('looks at a new file whole, before the first commit as well', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    expect((await lint('--changed')).stdout).toContain(found(9, '12'))
    git('add', 'news/a.md')
    expect((await lint('--changed')).stdout).toContain(found(9, '12'))
    commit()
    write('news/b.md', withParagraphs(wrongDay))
    expect((await lint('--changed')).stdout).toMatch(/^news\/b\.md:9:/)
  })

  test('--since compares with the commit where a branch was left, and follows a new name', async () => {
    write('news/a.md', withParagraphs(wrongDay, 'Ten people came.'))
    commit()
    git('checkout', '-qb', 'draft')
    renameSync(join(cwd, 'news/a.md'), join(cwd, 'news/z.md'))
    write('news/z.md', withParagraphs(wrongDay, 'Ten people came.', otherWrongDay))
    commit()
    git('checkout', '-q', 'main')
    write('news/a.md', withParagraphs(wrongDay, 'Twelve people came.'))
    commit()
    git('checkout', '-q', 'draft')
    const {stdout} = await lint('--since', 'main')
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stdout).toMatch(/^news\/z\.md:13:18: /)
  })

  test('other line endings are no change', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    commit()
    write('news/a.md', withParagraphs(wrongDay).replaceAll('\n', '\r\n'))
    expect((await lint('--changed')).stdout).toBe('')
  })

  test('--fix corrects changed lines alone', async () => {
    write('news/a.md', withParagraphs(wrongDay))
    commit()
    write('news/a.md', withParagraphs(wrongDay, otherWrongDay))
    await lint('--changed', '--fix', '--unsafe')
    expect(read('news/a.md')).toBe(withParagraphs(wrongDay, 'The fair ends on Thursday, May 14, 2026.'))
  })

  test.each([
    [['--since', 'mian'], 'git knows no revision “mian”'],
    [['--since=--output=x'], 'git knows no revision “--output=x”'],
    [['--changed', 'missing.md'], 'missing.md: there is no such file'],
  ])('%j is refused in words', async (args, message) => {
    write('news/a.md', release)
    commit()
    const {code, stderr} = await lint(...args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'x'))).toBe(false)
  })
})

test('--changed outside of a repository says so', async () => {
  write('news/a.md', release)
  const {code, stderr} = await pressrel(['lint', '--changed'], {cwd, env: {GIT_CEILING_DIRECTORIES: root}})
  expect(stderr).toContain('this folder is in no git repository')
  expect(code).toBe(2)
})
