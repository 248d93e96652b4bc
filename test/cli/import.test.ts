import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from './run-pressrel.js'

const fixtures = new URL('../../fixtures/imports/', import.meta.url).pathname
const cwd = temporaryFolder()
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const run = (...args: string[]) => pressrel(args, {cwd})
const golden = (name: string): string => readFileSync(join(fixtures, name, 'out.md'), 'utf8')

beforeAll(() => {
  copyFileSync(join(fixtures, 'word-document/input.docx'), join(cwd, 'q1.docx'))
  copyFileSync(join(fixtures, 'wordpress/input.html'), join(cwd, 'page.html'))
  copyFileSync(join(fixtures, 'scraped-text/input.txt'), join(cwd, 'copy.txt'))
  writeFileSync(join(cwd, 'ready.md'), '# Ready\n')
  writeFileSync(join(cwd, 'empty.docx'), '')
  writeFileSync(join(cwd, 'report.pdf'), '%PDF-1.7\n')
})

describe('pressrel import', () => {
  test('writes Markdown to standard output, and what was left out to standard error, a line each', async () => {
    const {code, stdout, stderr} = await run('import', 'page.html')
    expect([code, stdout]).toEqual([0, golden('wordpress')])
    const lines = stderr.trimEnd().split('\n')
    expect(lines.length).toBe(readFileSync(join(fixtures, 'wordpress/notes.txt'), 'utf8').trimEnd().split('\n').length)
    for (const line of lines) expect(line).toMatch(/^page\.html: (?:left out|changed|check): .+/)
  })

  test('nothing in a page gives orders to the terminal', async () => {
    const page = readFileSync(join(cwd, 'page.html'), 'utf8')
    const nav = '<nav>Menu \u001b[31mred\u001b]0;title\u0007 Home News Contact</nav>'
    writeFileSync(
      join(cwd, 'orders.html'),
      page.replace(/<body[^>]*>/, body => body + nav),
    )
    const {stderr} = await run('import', 'orders.html')
    expect(stderr).toContain('red')
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('-q says only what the writer has to look at', async () => {
    expect((await run('import', '-q', 'page.html')).stderr).toBe('')
    const {stderr} = await run('import', '-q', 'q1.docx')
    expect(stderr).toContain('q1.docx: check: 1 tracked insertion by Ana Ruiz')
    expect(stderr).not.toContain('q1.docx: left out:')
  })

  test('-o writes a file, and its pictures where --images says', async () => {
    expect((await run('import', 'q1.docx', '-o', 'out/q1.md', '--images', 'pictures')).code).toBe(0)
    expect(read('out/q1.md')).toContain('![The new plant in Leeds](../pictures/picture-1.png)')
    expect(readdirSync(join(cwd, 'pictures'))).toEqual(['picture-1.png'])
    const again = await run('import', 'q1.docx', '-o', 'out/new.md', '--images', 'pictures')
    expect([again.code, existsSync(join(cwd, 'out/new.md'))]).toEqual([2, false])
    expect(again.stderr).toMatch(/^pressrel: pictures\/picture-1\.png: exists already/m)
  })

  test('--out-dir writes a file for each input; one that fails never stops the rest', async () => {
    const {code, stderr} = await run('import', 'page.html', 'empty.docx', 'copy.txt', '--out-dir', 'releases')
    expect([code, readdirSync(join(cwd, 'releases')).sort()]).toEqual([1, ['copy.md', 'page.md']])
    expect(stderr).toContain('pressrel: empty.docx: is empty (Save the document again)\n')
    expect(stderr).toContain('Wrote 2 files into releases\n')
    expect(read('releases/copy.md')).toBe(golden('scraped-text'))
    const again = await run('import', 'copy.txt', '--out-dir', 'releases')
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining('exists already (Use --force to overwrite it)'),
    ])
  })

  test('-f ndjson gives the Markdown and the notes', async () => {
    const {stdout} = await run('import', 'copy.txt', 'empty.docx', '-f', 'ndjson')
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect([first.file, first.markdown]).toEqual(['copy.txt', golden('scraped-text')])
    expect(Object.keys(first.notes[0]).sort()).toEqual(['excerpt', 'kind', 'message'])
    expect(second).toEqual({file: 'empty.docx', error: {code: 'E_READ', message: 'empty.docx: is empty'}})
  })

  test('reads standard input by --from or by its name', async () => {
    const stdin = readFileSync(join(cwd, 'page.html'), 'utf8')
    for (const args of [['--from', 'html'], ['--stdin-filename', 'saved.htm'], []])
      expect((await pressrel(['import', '-', ...args], {cwd, stdin})).stdout).toBe(golden('wordpress'))
  })

  test('--from-date is the date of a release that states none', async () => {
    const stdin =
      'Borel Foods Opens Bakery in Leeds\n\nLEEDS – Borel Foods opened a bakery in Leeds, it said on its site.\n'
    const dated = await pressrel(['import', '--from-date', '2026-05-12'], {cwd, stdin})
    expect(dated.stdout).toMatch(/^---\ndate: 2026-05-12\n---\n/)
    const wrong = await pressrel(['import', '--from-date', 'May 12'], {cwd, stdin})
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--from-date takes a day that exists')])
  })

  test.each([
    [['ready.md'], 'ready.md: is Markdown already'],
    [['report.pdf'], 'report.pdf: is a PDF'],
    [['missing.docx'], 'missing.docx: there is no such file'],
    [['page.html', '--from', 'docs'], 'there is no input format “docs” (Did you mean “docx”?)'],
    [['page.html', 'copy.txt'], 'several releases do not fit into one document'],
    [['page.html', '--images', 'pictures'], '--images wants a Markdown file'],
    [['page.html', '-o', 'ready.md'], 'ready.md: exists already'],
    [['page.html', '-o', '/dev/null/x.md'], '/dev/null/x.md: could not be written'],
    [['page.html', '-o', '/proc/none/x.md'], '/proc/none/x.md: could not be written'],
  ])('%j is one clear line', async (args, message) => {
    const {code, stdout, stderr} = await run('import', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n').filter(line => line.startsWith('pressrel: '))).toEqual([expect.stringContaining(message)])
    expect(read('ready.md')).toBe('# Ready\n')
  })
})

describe('other commands', () => {
  test('read documents and pages as the Markdown of an import, and say so once', async () => {
    const {code, stdout, stderr} = await run('extract', 'q1.docx', 'page.html')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map(({release}: {release: {headline: string}}) => release.headline)).toEqual([
      'Borel Foods Reports Record First Quarter',
      'Borel Foods Opens Bakery in Leeds',
    ])
    expect(stderr.match(/read as “pressrel import” writes it/g)).toHaveLength(1)
  })

  test('lint finds the same in a page as in its Markdown, at the same places', async () => {
    writeFileSync(join(cwd, 'page-again.md'), golden('wordpress'))
    const [direct, imported] = await Promise.all([
      run('lint', '-f', 'json', 'page.html'),
      run('lint', '-f', 'json', 'page-again.md'),
    ])
    const messages = (stdout: string) => JSON.parse(stdout)[0].messages
    expect(messages(direct.stdout)).toEqual(messages(imported.stdout))
  })

  test('lint --fix leaves a document alone and says what to do', async () => {
    const before = readFileSync(join(cwd, 'q1.docx'))
    const {code, stderr} = await run('lint', '--fix', 'q1.docx')
    expect([code, stderr]).toEqual([2, expect.stringContaining('Import it first: pressrel import q1.docx -o q1.md')])
    expect(readFileSync(join(cwd, 'q1.docx'))).toEqual(before)
  })

  test('a folder gives its Markdown and texts alone; a pattern what it matches', async () => {
    mkdirSync(join(cwd, 'mixed'))
    for (const name of ['q1.docx', 'page.html', 'copy.txt']) copyFileSync(join(cwd, name), join(cwd, 'mixed', name))
    const filesOf = (stdout: string) => JSON.parse(stdout).map(({file}: {file: string}) => file)
    expect(filesOf((await run('parse', '-f', 'json', 'mixed')).stdout)).toEqual(['mixed/copy.txt'])
    expect(filesOf((await run('parse', '-f', 'json', 'mixed/*.docx')).stdout)).toEqual(['mixed/q1.docx'])
  })

  test('lint with a cache reads a document again', async () => {
    const args = ['lint', '--cache', '--cache-location', 'cache.json', '-f', 'json', 'q1.docx']
    const first = await run(...args)
    expect((await run(...args)).stdout).toBe(first.stdout)
  })
})
