import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type IgnoreName, openIgnoreFiles} from '../../src/cli/ignored.js'
import {pressrel, type Run, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0

/** A folder of its own with files; a name alone is a release. */
function folderWith(releases: readonly string[], files: Readonly<Record<string, string>>): string {
  const cwd = join(root, String(count++))
  const all = {...Object.fromEntries(releases.map(name => [name, release])), ...files}
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(cwd, name)), {recursive: true})
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}
const filesOf = ({stdout}: Run): string[] => JSON.parse(stdout).map(({file}: {file: string}) => file)

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly kept: readonly string[]
  readonly args?: readonly string[]
  /** The folder that pressrel runs in. */
  readonly at?: string
}

const releases = ['a.md', 'b.md', 'drafts/a.md', 'drafts/deep/c.md', 'old/a.md']
const all = [...releases].sort()

/** What a walk through folders leaves. */
const walks: readonly Case[] = [
  {name: 'nothing is said', files: {}, kept: all},
  {name: 'a folder', files: {'.pressrelignore': 'drafts/\n'}, kept: ['a.md', 'b.md', 'old/a.md']},
  {name: 'a name at any depth', files: {'.pressrelignore': 'a.md\n'}, kept: ['b.md', 'drafts/deep/c.md']},
  {name: 'an anchored pattern', files: {'.pressrelignore': '/a.md\n'}, kept: all.filter(name => name !== 'a.md')},
  {
    name: 'a pattern with a slash inside',
    files: {'.pressrelignore': 'drafts/*.md\n'},
    kept: ['a.md', 'b.md', 'drafts/deep/c.md', 'old/a.md'],
  },
  {name: 'two stars', files: {'.pressrelignore': 'drafts/**\n'}, kept: ['a.md', 'b.md', 'old/a.md']},
  {
    name: 'comments, blank lines, CRLF and a byte order mark',
    files: {'.pressrelignore': '\uFEFF# a.md\r\n\r\nb.md\r\n'},
    kept: all.filter(name => name !== 'b.md'),
  },
  {
    name: 'what is brought back',
    files: {'.pressrelignore': '*.md\n!a.md\n'},
    kept: ['a.md', 'drafts/a.md', 'old/a.md'],
  },
  {
    name: 'nothing is brought back in a folder that is left out',
    files: {'.pressrelignore': 'drafts/\n!drafts/a.md\n'},
    kept: ['a.md', 'b.md', 'old/a.md'],
  },
  {name: 'a list of what is kept', files: {'.pressrelignore': '*\n!*/\n!c.md\n'}, kept: ['drafts/deep/c.md']},
  {
    name: 'a file in the folder below',
    files: {'drafts/.pressrelignore': '/a.md\n'},
    kept: all.filter(name => name !== 'drafts/a.md'),
  },
  {
    name: 'the file below over the one above',
    files: {'.pressrelignore': 'a.md\n', 'old/.pressrelignore': '!a.md\n'},
    kept: ['b.md', 'drafts/deep/c.md', 'old/a.md'],
  },
  {
    name: 'git and ours together',
    files: {'.gitignore': 'drafts/\n', '.pressrelignore': 'b.md\n'},
    kept: ['a.md', 'old/a.md'],
  },
  {
    name: 'ours over git',
    files: {'.gitignore': 'drafts/\n', '.pressrelignore': '!drafts/\ndeep/\n'},
    kept: ['a.md', 'b.md', 'drafts/a.md', 'old/a.md'],
  },
  {
    name: 'ours above over git below',
    files: {'drafts/.gitignore': '*\n', '.pressrelignore': '!/drafts/a.md\n'},
    kept: ['a.md', 'b.md', 'drafts/a.md', 'old/a.md'],
  },
  {
    name: 'a file above the folder that is named',
    files: {'.pressrelignore': 'deep/\n'},
    kept: ['drafts/a.md'],
    args: ['drafts'],
  },
  {
    name: 'a file above the folder that pressrel runs in',
    files: {'.pressrelignore': 'drafts/deep/\n'},
    kept: ['a.md'],
    at: 'drafts',
  },
  {
    name: 'the configuration too',
    files: {'.pressrelignore': 'b.md\n', '.pressrelrc.yaml': 'ignore: ["*", "!/a.md", "!/drafts", "!deep", "!c.md"]\n'},
    kept: ['a.md', 'drafts/deep/c.md'],
  },
  {
    name: 'a pattern of the command line',
    files: {'.pressrelignore': '/a.md\n', 'drafts/.gitignore': 'deep/\n', '.pressrelrc.yaml': 'ignore: [old/]\n'},
    kept: ['b.md', 'drafts/a.md'],
    args: ['**/*.md'],
  },
  {
    name: 'and only git under --no-ignore',
    files: {'.pressrelignore': 'b.md\n', '.gitignore': 'drafts/\n', '.pressrelrc.yaml': 'ignore: [old/]\n'},
    kept: ['a.md', 'b.md', 'old/a.md'],
    args: ['.', '--no-ignore'],
  },
]

describe('what lint finds in folders', () => {
  test.each(walks)('$name', async ({files, kept, args = ['.'], at = '.'}) => {
    const cwd = join(folderWith(releases, files), at)
    const {stderr, ...run} = await pressrel(['lint', '-f', 'json', ...args], {cwd})
    expect(stderr).toBe('')
    expect(filesOf({stderr, ...run})).toEqual(kept)
  })

  const hasGit = spawnSync('git', ['--version']).status === 0
  test.skipIf(!hasGit)('is what git itself would list (skipped where there is no git)', async () => {
    const files = {
      '.gitignore':
        '/*.md\n!b.md\ndrafts/*\n!drafts/deep\nold/**/x.md\n**/y.md\nz?.md\n[ab]c.md\n\\#n.md\ntrailing.md \n',
      'drafts/deep/.gitignore': 'c.md\n',
      'old/.gitignore': '!/a.md\n*.md\n!keep.md\n',
    }
    const more = [
      'old/x.md',
      'old/m/x.md',
      'old/keep.md',
      'm/y.md',
      'm/z1.md',
      'm/z12.md',
      'm/ac.md',
      'm/cc.md',
      'm/#n.md',
      'm/trailing.md',
    ]
    const cwd = folderWith([...releases, ...more], files)
    const git = (...args: string[]) =>
      execFileSync('git', args, {cwd, encoding: 'utf8', env: {PATH: process.env.PATH, HOME: cwd}})
    git('init', '-q')
    const listed = git('-c', 'core.quotePath=false', 'ls-files', '-o', '--exclude-standard', '*.md')
      .trim()
      .split('\n')
      .sort()
    const run = await pressrel(['parse', '-f', 'json', '.'], {cwd})
    expect(filesOf(run).sort()).toEqual(listed)
  })

  test('ends at the repository for git, and nowhere for ours', async () => {
    const cwd = folderWith(['repository/a.md', 'repository/b.md', 'repository/c.md'], {
      '.gitignore': 'a.md\n',
      '.pressrelignore': 'b.md\n',
      'repository/.git/HEAD': 'ref: refs/heads/main\n',
    })
    const run = await pressrel(['lint', '-f', 'json', '.'], {cwd: join(cwd, 'repository')})
    expect(filesOf(run)).toEqual(['a.md', 'c.md'])
  })
})

describe('a file that is named', () => {
  const cwd = folderWith(releases, {
    '.pressrelignore': '# Not ours.\n\ndrafts/\n',
    '.gitignore': 'old/\n',
    '.pressrelrc.yaml': 'ignore:\n  - "*.txt"\n  - b.md\n',
    'picture.txt': '\u0000\u0001',
  })
  const lint = (...args: string[]) => pressrel(['lint', '-f', 'json', ...args], {cwd})

  test('is left out by .pressrelignore with a note', async () => {
    const run = await lint('drafts/deep/c.md', 'a.md')
    expect(run).toMatchObject({
      code: 0,
      stderr: 'pressrel: drafts/deep/c.md: left out by “drafts/”, .pressrelignore:3 (--no-ignore checks it)\n',
    })
    expect(filesOf(run)).toEqual(['a.md'])
  })

  test('and by the configuration, unread, one note for several', async () => {
    const run = await lint('b.md', 'picture.txt', 'drafts/a.md', 'drafts/deep/c.md')
    expect(run.stderr.split('\n')).toEqual([
      'pressrel: b.md: left out by “b.md”, “ignore” of .pressrelrc.yaml:3 (--no-ignore checks it)',
      'pressrel: picture.txt: left out by “*.txt”, “ignore” of .pressrelrc.yaml:2 (--no-ignore checks it)',
      'pressrel: drafts/a.md and 1 more: left out by “drafts/”, .pressrelignore:3 (--no-ignore checks them)',
      '',
    ])
    expect(run).toMatchObject({code: 0, stdout: '[]\n'})
  })

  test('is checked where only git leaves it out', async () => {
    const run = await lint('old/a.md')
    expect(run.stderr).toBe('')
    expect(filesOf(run)).toEqual(['old/a.md'])
  })

  test('is checked with --no-ignore', async () => {
    const run = await lint('--no-ignore', 'b.md', 'drafts/a.md')
    expect(run.stderr).toBe('')
    expect(filesOf(run)).toEqual(['b.md', 'drafts/a.md'])
  })

  test('is left out without a word with --quiet', async () => {
    expect(await lint('-q', 'b.md')).toEqual({code: 0, stderr: '', stdout: '[]\n'})
  })

  test('that is not there is still an error', async () => {
    const {code, stderr} = await lint('none.md')
    expect(code).toBe(2)
    expect(stderr).toContain('none.md')
  })

  test('is never fixed, neither on the disk nor on standard input', async () => {
    const wrong = '# Acme opens a plant\n\nThe plant cost $5 million dollars.\n'
    writeFileSync(join(cwd, 'drafts/w.md'), wrong)
    await lint('--fix', 'drafts/w.md')
    expect(readFileSync(join(cwd, 'drafts/w.md'), 'utf8')).toBe(wrong)
    const filter = (...args: string[]) => pressrel(['lint', '--fix', '-', ...args], {cwd, stdin: wrong})
    const run = await filter('--stdin-filename', 'drafts/w.md')
    expect(run.stdout).toBe(wrong)
    expect(run.stderr).toContain('drafts/w.md: left out by “drafts/”, .pressrelignore:3 (--no-ignore checks it)')
    expect((await filter('--stdin-filename', 'drafts/w.md', '--no-ignore')).stdout).toContain('$5 million.')
    expect((await filter()).stdout).toContain('$5 million.')
  })

  test('is read by the other commands, which leave out nothing that is named', async () => {
    expect(filesOf(await pressrel(['extract', 'drafts/a.md', 'b.md'], {cwd}))).toEqual(['drafts/a.md', 'b.md'])
  })
})

test('a folder that bears the name of an ignore file is none', async () => {
  const cwd = folderWith(['a.md', '.pressrelignore/b.md'], {})
  expect(filesOf(await pressrel(['lint', '-f', 'json', '.'], {cwd}))).toEqual(['a.md'])
})

const isRoot = process.getuid?.() === 0
test.skipIf(isRoot)(
  'an ignore file that may not be read is said, since without it too much would be checked',
  async () => {
    const cwd = folderWith(['a.md'], {'.pressrelignore': 'a.md\n'})
    chmodSync(join(cwd, '.pressrelignore'), 0)
    const {code, stderr} = await pressrel(['lint', 'a.md'], {cwd})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'pressrel: .pressrelignore: may not be read (Check its permissions)\n',
    })
  },
)

test('a line of an ignore file is known by its number', async () => {
  const cwd = folderWith(releases, {'.pressrelignore': '\n# x\ndrafts/\n', 'old/.gitignore': '\r\na.md\r\n'})
  const names: readonly IgnoreName[] = ['.pressrelignore', '.gitignore']
  const files = await openIgnoreFiles(join(cwd, 'old'), names)
  expect(files.lineOnWay(join(cwd, 'drafts/deep/c.md'))).toEqual({
    by: '.pressrelignore',
    file: join(cwd, '.pressrelignore'),
    line: 3,
    pattern: 'drafts/',
  })
  expect(files.lineOnWay(join(cwd, 'old/a.md'))).toMatchObject({by: '.gitignore', line: 2, pattern: 'a.md'})
  expect(files.lineOnWay(join(cwd, 'a.md'))).toBeUndefined()
})
