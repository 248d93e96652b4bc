import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const parse = (...args: string[]) => pressrel(['parse', '-f', 'json', ...args], {cwd})
const filesOf = (stdout: string): string[] => JSON.parse(stdout).map((document: {file: string}) => document.file)

beforeAll(() => {
  for (const folder of ['releases/archive', 'releases/drafts', 'hollow', 'loose'])
    mkdirSync(join(cwd, folder), {recursive: true})
  for (const name of ['a.md', 'b.txt', 'c.markdown', 'notes.doc', 'archive/old.md', 'drafts/x.md', 'kept-out.md']) {
    writeFileSync(join(cwd, 'releases', name), release)
  }
  writeFileSync(join(cwd, 'releases/.gitignore'), 'drafts/\n')
  writeFileSync(join(cwd, 'releases/.pressrelignore'), 'kept-out.md\n')
  writeFileSync(join(cwd, 'releases/archive/.pressrelignore'), '# nothing\n')
  writeFileSync(join(cwd, 'good.md'), release)
  writeFileSync(join(cwd, 'empty.md'), '')
  writeFileSync(join(cwd, 'blank.md'), ' \n\n')
  writeFileSync(join(cwd, 'picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]))
})

describe('what the arguments name', () => {
  test('a folder gives its releases, without what the ignore files name', async () => {
    const {code, stdout} = await parse('releases')
    expect(filesOf(stdout)).toEqual([
      'releases/a.md',
      'releases/archive/old.md',
      'releases/b.txt',
      'releases/c.markdown',
    ])
    expect(code).toBe(0)
  })

  test('a web page without a release is refused, unless it is to be read as Markdown', async () => {
    writeFileSync(join(cwd, 'page.html'), '<h1>Marlow Foods Opens Bakery</h1>\n')
    const refused = await pressrel(['lint', 'page.html'], {cwd})
    expect(refused).toMatchObject({code: 2, stdout: ''})
    expect(refused.stderr).toMatch(/^pressrel: page\.html: this page holds no running text.{1,40}\(.+\)\n$/)
    expect((await pressrel(['parse', '--from', 'markdown', 'page.html'], {cwd})).code).toBe(0)
  })

  test('a pattern gives the files that match, without what the ignore files beside them name', async () => {
    const {stdout} = await parse('releases/*.{md,txt}')
    expect(filesOf(stdout)).toEqual(['releases/a.md', 'releases/b.txt'])
  })

  test('a file that is named twice is read once', async () => {
    const {stdout} = await parse('good.md', 'good.md', './good.md')
    expect(filesOf(stdout)).toEqual(['good.md'])
  })

  test('hidden files of a folder are left out: editors put their locks there', async () => {
    mkdirSync(join(cwd, 'locked/.cache'), {recursive: true})
    writeFileSync(join(cwd, 'locked/a.md'), release)
    writeFileSync(join(cwd, 'locked/.cache/b.md'), release)
    symlinkSync('nobody@nowhere', join(cwd, 'locked/.#a.md'))
    const {code, stdout} = await parse('locked')
    expect(filesOf(stdout)).toEqual(['locked/a.md'])
    expect(code).toBe(0)
  })

  // The administrator may read everything.
  test.skipIf(process.getuid?.() === 0)('a folder that may not be read is one line, and the rest go on', async () => {
    mkdirSync(join(cwd, 'partly/shut'), {recursive: true})
    writeFileSync(join(cwd, 'partly/a.md'), release)
    chmodSync(join(cwd, 'partly/shut'), 0)
    const {code, stderr} = await parse('partly')
    chmodSync(join(cwd, 'partly/shut'), 0o755)
    expect(stderr).toBe('pressrel: partly/shut: may not be read (Check its permissions)\n')
    expect(code).toBe(1)
  })

  test('standard input is read where nothing is named, and goes by the name that it is given', async () => {
    const plain = await pressrel(['parse'], {stdin: release})
    expect(filesOf(plain.stdout)).toEqual(['<stdin>'])
    const named = await pressrel(['parse', '-', '--stdin-filename', 'q3.txt'], {stdin: '    not code\n'})
    expect(JSON.parse(named.stdout)[0]).toMatchObject({file: 'q3.txt'})
    expect(named.stdout).not.toContain('"code"')
  })

  test('--from overrides the name', async () => {
    const {stdout} = await pressrel(['parse', '--from', 'text', '-'], {stdin: 'A *plain* text\n'})
    expect(stdout).not.toContain('emphasis')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['missing.md', /^pressrel: missing\.md: there is no such file \(/],
    ['empty.md', /^pressrel: empty\.md: is empty \(/],
    ['blank.md', /^pressrel: blank\.md: is empty \(/],
    ['picture.md', /^pressrel: picture\.md: /],
    ['hollow', /^pressrel: hollow: this folder holds no release \(/],
    ['nothing/*.md', /^pressrel: nothing\/\*\.md: no file matches \(/],
  ])('%s is one line on standard error and exit code 2', async (name, message) => {
    const {code, stderr, stdout} = await pressrel(['lint', name], {cwd})
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('one bad file never stops the rest: exit code 1, and its error stands in the JSON', async () => {
    const {code, stdout, stderr} = await parse('missing.md', 'good.md', 'hollow')
    const documents = JSON.parse(stdout)
    expect(documents[0]).toEqual({
      file: 'missing.md',
      error: {code: 'E_READ', message: 'missing.md: there is no such file'},
    })
    expect(documents[1]).toMatchObject({file: 'good.md', ast: {type: 'release'}})
    expect(documents[2]).toMatchObject({file: 'hollow', error: {code: 'E_READ'}})
    expect(stderr).toContain('pressrel: missing.md: there is no such file')
    expect(code).toBe(1)
  })

  test('a file that is longer than --max-bytes is refused', async () => {
    const {code, stderr} = await pressrel(['parse', 'good.md', '--max-bytes', '100'], {cwd})
    expect(stderr).toMatch(/^pressrel: good\.md: holds \d+ bytes, more than the 100 that are read/)
    expect(code).toBe(2)
  })

  test.each(['parse', 'lint'])(
    '%s refuses a line that is longer than --max-line-length, with its place',
    async command => {
      const stdin = '# Acme\r\n\r\nAcme opened a plant.\r\n'
      const long = await pressrel([command, '--max-line-length', '19', '-'], {stdin})
      expect([long.code, long.stderr]).toEqual([
        2,
        expect.stringMatching(/^pressrel: <stdin>:3:20: the line is longer than 19/),
      ])
      const {stderr} = await pressrel([command, '--max-line-length', '20', '-'], {stdin})
      expect(stderr).not.toContain('longer')
    },
  )

  test('--max-nesting says how deep lists and block quotes may stand in each other', async () => {
    const stdin = `# Acme\n\n${'> '.repeat(40)}a\n`
    const asUsual = await pressrel(['parse', '-'], {stdin})
    expect(asUsual.stderr).toMatch(/^pressrel: <stdin>:3:65: the text holds more than 32 block quotes and lists/)
    expect(await pressrel(['parse', '--max-nesting', '40', '-'], {stdin})).toMatchObject({code: 0, stderr: ''})
    const less = await pressrel(['parse', '--max-nesting', '39', '-'], {stdin})
    expect([less.code, less.stderr]).toEqual([2, expect.stringContaining('more than 39 block quotes')])
  })

  test('as deep as --max-nesting allows, everything can be done', async () => {
    const stdin = `# Acme\n\n${'> - '.repeat(100)}Acme spent 5 % on May 12, 2026.\n`
    for (const to of ['html', 'text', 'json', 'markdown', 'ninjs', 'email']) {
      const {code, stderr} = await pressrel(['export', '--to', to, '--max-nesting', '200', '-'], {stdin})
      expect([to, code, stderr]).toEqual([to, 0, ''])
    }
    const fixed = await pressrel(['lint', '--fix', '--dry-run', '--max-nesting', '200', '-'], {stdin})
    expect(fixed).toMatchObject({code: 0, stderr: 'Nothing to correct in 1 release.\n'})
    const beyond = await pressrel(['lint', '--max-nesting', '201', '-'], {stdin})
    expect([beyond.code, beyond.stderr]).toEqual([
      2,
      expect.stringContaining('a whole number from 1 to 200, not “201”'),
    ])
  })
})
