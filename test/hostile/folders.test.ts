import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {baseOf} from '../../src/cli/folder-output.js'
import {pressrel, release, temporaryFolder} from '../cli/run-pressrel.js'

const folder = temporaryFolder()
const outside = join(folder, 'home/profile')
const document = new URL('../../fixtures/imports/word-document/input.docx', import.meta.url).pathname
const run = (...args: string[]) => pressrel(args, {cwd: folder})

beforeEach(() => {
  rmSync(folder, {recursive: true, force: true})
  for (const name of ['home', 'site', 'pictures']) mkdirSync(join(folder, name), {recursive: true})
  writeFileSync(outside, 'mine')
  writeFileSync(join(folder, 'a.md'), release)
})

describe('nothing is written outside of the folder that was named', () => {
  test.each([
    ['a.txt', ['--force']],
    ['a.txt', ['--update']],
    ['.pressrelexport', ['--update']],
  ])('where %s in it is a link that leads out, with %s', async (name, options) => {
    symlinkSync('../home/profile', join(folder, 'site', name))
    const {code, stderr} = await run('export', '--to', 'text', 'a.md', '--out-dir', 'site', ...options)
    expect(code).toBe(2)
    expect(stderr).toMatch(new RegExp(`^pressrel: site/${name}: (?:leads out of site by a link|exists already)`))
    expect(readFileSync(outside, 'utf8')).toBe('mine')
  })

  test('where a link in it leads nowhere yet', async () => {
    symlinkSync('../home/new', join(folder, 'site/.pressrelexport'))
    symlinkSync('../home/new', join(folder, 'site/a.txt'))
    const {code, stderr} = await run('export', '--to', 'text', 'a.md', '--out-dir', 'site', '--update', '--force')
    expect(code).toBe(2)
    expect(stderr).toContain('leads out of site by a link')
    expect(readdirSync(join(folder, 'home'))).toEqual(['profile'])
  })

  test('where the folder of the pictures is a link', async () => {
    symlinkSync('../home', join(folder, 'pictures/input'))
    const {code, stderr} = await run('import', document, '--out-dir', 'site', '--images', 'pictures')
    expect(code).toBe(2)
    expect(stderr).toContain('leads out of pictures by a link')
    expect(readdirSync(join(folder, 'home'))).toEqual(['profile'])
  })

  test('where the name of a document is that of the folder above', async () => {
    writeFileSync(join(folder, '...docx'), readFileSync(document))
    expect((await run('import', '...docx', '--out-dir', 'site', '--images', 'pictures')).code).toBe(0)
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['release'])
    expect(readdirSync(folder).filter(name => name.startsWith('picture-'))).toEqual([])
  })

  test('where standard input goes by a name from elsewhere', async () => {
    const {code} = await pressrel(
      ['export', '--to', 'text', '-', '--stdin-filename', '../../home/profile.md', '--out-dir', 'site'],
      {cwd: folder, stdin: release},
    )
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'site/profile.txt'))).toBe(true)
  })
})

test.each([
  ['../../etc/passwd.md', 'passwd'],
  ['<stdin>', 'stdin'],
  ['...docx', 'release'],
  ['..<>.md', 'release'],
  ['.<.docx', 'release'],
  ['.md', 'release'],
  ['.hidden.md', '.hidden'],
  ['q3', 'q3'],
])('the file for %s is called %s', (input, base) => expect(baseOf(input)).toBe(base))

describe('what lies among releases', () => {
  test('a link to itself is named and stops nobody, whoever does the work', async () => {
    mkdirSync(join(folder, 'inbox'))
    symlinkSync('loop.md', join(folder, 'inbox/loop.md'))
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `inbox/r${i}.md`), release)
    const {code, stdout, stderr} = await run('parse', '-f', 'ndjson', '--jobs', '2', 'inbox')
    expect(code).toBe(1)
    expect(stdout.trim().split('\n')).toHaveLength(41)
    expect(stderr).toMatch(/^pressrel: inbox\/loop\.md: is a link that leads back to itself /m)
  })

  test.skipIf(spawnSync('mkfifo', ['--version']).status !== 0)('a pipe nobody writes to is none of them', async () => {
    mkdirSync(join(folder, 'inbox'))
    writeFileSync(join(folder, 'inbox/a.md'), release)
    spawnSync('mkfifo', [join(folder, 'inbox/b.md')])
    symlinkSync('b.md', join(folder, 'inbox/c.md'))
    const {code, stdout} = await run('parse', '-f', 'ndjson', 'inbox')
    expect([code, stdout.trim().split('\n')]).toEqual([0, [expect.stringContaining('inbox/a.md')]])
  })
})
