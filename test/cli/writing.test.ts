import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'a.md'), release)
})
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('-o', () => {
  test('writes the file, prints nothing and leaves nothing beside it', async () => {
    const {code, stdout} = await pressrel(['export', '--to', 'text', 'a.md', '-o', 'out/a.txt'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(read('out/a.txt')).toContain('Marlow Foods Opens Bakery in Leeds')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.txt'])
  })

  test('may stand before the command', async () => {
    await pressrel(['-o', 'a.json', 'extract', 'a.md'], {cwd})
    expect(JSON.parse(read('a.json'))).toHaveLength(1)
  })

  test.each([
    ['export', '--to', 'html', 'a.md'],
    ['extract', '-f', 'ndjson', 'a.md'],
    ['extract', '-f', 'table', 'a.md'],
    ['parse', '-f', 'tree', 'a.md'],
    ['lint', '-f', 'compact', 'a.md'],
    ['new', 'product-launch'],
  ])('%s refuses a file that exists, unless --force', async (...args) => {
    writeFileSync(join(cwd, 'out'), 'mine')
    const refused = await pressrel([...args, '-o', 'out'], {cwd})
    expect(refused.stderr).toBe('pressrel: out: exists already (Use --force to overwrite it)\n')
    expect(refused.code).toBe(2)
    expect(read('out')).toBe('mine')
    const forced = await pressrel([...args, '-o', 'out', '--force'], {cwd})
    expect(forced.stdout).toBe('')
    expect(read('out')).not.toBe('mine')
  })

  test('leaves no file behind where there was nothing to write', async () => {
    const {code} = await pressrel(['export', '--to', 'html', 'missing.md', '-o', 'out.html'], {cwd})
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('refuses a folder even with --force', async () => {
    mkdirSync(join(cwd, 'out'))
    const {code, stderr} = await pressrel(['extract', 'a.md', '-o', 'out', '--force'], {cwd})
    expect(stderr).toBe('pressrel: out: is a folder (Name a file in it)\n')
    expect(code).toBe(2)
  })

  test('writes to a pipe as it stands, without --force, and never replaces it', async () => {
    spawnSync('mkfifo', [join(cwd, 'pipe')])
    const reader = spawn('cat', [join(cwd, 'pipe')])
    let text = ''
    reader.stdout.on('data', chunk => {
      text += chunk
    })
    const read = new Promise(done => reader.on('close', done))
    const {code, stderr} = await pressrel(['export', '--to', 'text', 'a.md', '-o', 'pipe'], {cwd})
    await read
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(text).toContain('Marlow Foods Opens Bakery')
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  })

  test('a link that leads nowhere is not replaced without --force', async () => {
    symlinkSync('nowhere', join(cwd, 'link'))
    expect((await pressrel(['parse', 'a.md', '-o', 'link'], {cwd})).stderr).toContain('exists already')
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true)
  })

  test.each([['new', '--list'], ['rules'], ['explain', 'dates/weekday'], ['init']])(
    '%s understands it',
    async (...args) => {
      const {code, stdout} = await pressrel([...args, '-o', 'out', '-q'], {cwd})
      expect({code, stdout}).toEqual({code: 0, stdout: ''})
      expect(readdirSync(cwd)).toEqual(['a.md', 'out'])
    },
  )

  test('says so where the folder cannot be written', async () => {
    const {code, stderr} = await pressrel(['parse', 'a.md', '-o', 'a.md/out.json'], {cwd})
    expect(stderr).toMatch(/^pressrel: a\.md\/out\.json: could not be written \(/)
    expect(code).toBe(2)
  })
})

describe('export', () => {
  test('several releases want a folder', async () => {
    writeFileSync(join(cwd, 'b.md'), release)
    const {code, stdout, stderr} = await pressrel(['export', '--to', 'text', 'a.md', 'b.md'], {cwd})
    expect(stderr).toContain('several releases do not fit into one document (Use --out-dir')
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('--out-dir gives each release its own file, and one that is taken fails alone', async () => {
    writeFileSync(join(cwd, 'b.md'), release)
    mkdirSync(join(cwd, 'site'))
    writeFileSync(join(cwd, 'site/a.html'), 'mine')
    const {code, stderr} = await pressrel(['export', '--to', 'html', 'a.md', 'b.md', '--out-dir', 'site'], {cwd})
    expect(stderr).toContain('exists already')
    expect(code).toBe(1)
    expect(read('site/a.html')).toBe('mine')
    expect(read('site/b.html')).toContain('<h1')
  })

  test('two releases of the same name do not overwrite each other, even with --force', async () => {
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/a.md'), release)
    const {code, stderr} = await pressrel(['export', '--to', 'text', 'a.md', 'sub/a.md', '--out-dir', 'x', '--force'], {
      cwd,
    })
    expect(stderr).toContain('sub/a.md: would be written to x/a.txt too')
    expect(code).toBe(1)
  })

  test('-f ndjson writes a line a release', async () => {
    writeFileSync(join(cwd, 'b.md'), release)
    const {stdout} = await pressrel(['export', '--to', 'json', '-f', 'ndjson', 'a.md', 'b.md'], {cwd})
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).file),
    ).toEqual(['a.md', 'b.md'])
  })

  test('a release under embargo is exported with --embargoed alone; beside it the others are', async () => {
    const text = release.replace('FOR IMMEDIATE RELEASE', 'EMBARGOED UNTIL May 12, 2026, 6 a.m. ET')
    const refused = await pressrel(['export', '--to', 'text'], {stdin: text})
    expect(refused).toMatchObject({code: 2, stdout: ''})
    expect(refused.stderr).toContain('this release is under embargo until 2026-05-12, 06:00 ET (--embargoed')
    const exported = await pressrel(['export', '--to', 'text', '--embargoed'], {stdin: text})
    expect(exported).toMatchObject({code: 0, stderr: ''})
    expect(exported.stdout).toContain('EMBARGOED UNTIL May 12, 2026, 6 a.m. ET')
    writeFileSync(join(cwd, 'embargoed.md'), text)
    const both = await pressrel(['export', '--to', 'html', '-f', 'ndjson', 'a.md', 'embargoed.md'], {cwd})
    expect(both.code).toBe(1)
    expect(
      both.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).error?.code),
    ).toEqual([undefined, 'E_EMBARGO'])
  })

  test('the name of -o says the format', async () => {
    expect((await pressrel(['export', 'a.md', '-o', 'named.html', '--force'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, 'named.html'), 'utf8')).toContain('<!DOCTYPE html>')
    const unknown = await pressrel(['export', 'a.md', '-o', 'named.pages'], {cwd})
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('say what to export to')
  })
})

describe('init', () => {
  test('writes a configuration that lint accepts, and does not overwrite it', async () => {
    const first = await pressrel(['init'], {cwd})
    expect(first.code).toBe(0)
    const lint = await pressrel(['lint', '-f', 'json', 'a.md'], {cwd})
    expect(lint.stderr).toBe('')
    const second = await pressrel(['init'], {cwd})
    expect(second.stderr).toContain('exists already')
    expect(second.code).toBe(2)
    expect((await pressrel(['init', '--force'], {cwd})).code).toBe(0)
  })

  test('what it shows as examples is accepted once the signs before it are gone, every key of it', async () => {
    await pressrel(['init'], {cwd})
    const file = join(cwd, '.pressrelrc.yaml')
    const starter = readFileSync(file, 'utf8')
    const filled = starter.replace(/^#(?! \S)/gm, '')
    writeFileSync(file, filled)
    mkdirSync(join(cwd, 'rules'))
    writeFileSync(join(cwd, 'rules/house.yaml'), 'house/synergy: {message: Say what changes., phrases: [synergy]}\n')
    const lint = await pressrel(['lint', '-f', 'json', 'a.md'], {cwd})
    expect(lint.stderr).toBe('')
    for (const key of ['rules', 'custom_rules', 'organization', 'ignore', 'overrides', 'vocabulary', 'fiscal_year_end'])
      expect(filled).toMatch(new RegExp(`^${key}:`, 'm'))
  })

  test('--preset says what it extends', async () => {
    const written = async (...args: string[]): Promise<string> => {
      const {stderr} = await pressrel(['init', '-o', 'house.yaml', '--force', ...args], {cwd})
      expect(stderr).toBe('')
      return readFileSync(join(cwd, 'house.yaml'), 'utf8')
    }
    expect(await written()).toContain('\nextends: recommended\n')
    expect(await written('--preset', 'uk')).toContain('\nextends: uk\n')
    expect(await written('--preset', 'ap, wire')).toContain('\nextends: [ap, wire]\n')
    expect(await pressrel(['init', '-o', 'other.yaml', '--preset', 'uuk'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'pressrel: there is no preset “uuk” (Did you mean “uk”?)\n',
    })
    expect(existsSync(join(cwd, 'other.yaml'))).toBe(false)
  })

  test('names the schema of the pressrel that is installed in the folder or above', async () => {
    const folder = join(cwd, 'house')
    const schema = 'node_modules/pressrel/dist/schema/config.schema.json'
    mkdirSync(join(folder, 'releases'), {recursive: true})
    const firstLines = async (path: string): Promise<readonly string[]> => {
      await pressrel(['init', '-o', path, '--force'], {cwd: folder})
      return readFileSync(join(folder, path), 'utf8').split('\n').slice(0, 4)
    }
    const later = expect.stringContaining('once “npm install --save-dev pressrel” was run here')
    expect(await firstLines('.pressrelrc.yaml')).toEqual([
      `# yaml-language-server: $schema=./${schema}`,
      `# $schema: ./${schema}`,
      expect.any(String),
      later,
    ])
    mkdirSync(join(folder, schema), {recursive: true})
    expect(await firstLines('.pressrelrc.yaml')).not.toContainEqual(later)
    expect((await firstLines('releases/.pressrelrc.yaml'))[0]).toBe(`# yaml-language-server: $schema=../${schema}`)
  })
})

describe('lint --fix', () => {
  test('keeps the permissions and the link of a file that it writes', async () => {
    writeFileSync(join(cwd, 'real.md'), release.replace('###', '# # #'))
    chmodSync(join(cwd, 'real.md'), 0o640)
    symlinkSync('real.md', join(cwd, 'link.md'))
    await pressrel(['lint', '--fix', 'link.md'], {cwd})
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'real.md')).mode & 0o777).toBe(0o640)
  })

  test('standard input comes out on standard output, the findings on standard error', async () => {
    const {stdout} = await pressrel(['lint', '--fix', '-'], {stdin: release})
    expect(stdout).toContain('# Marlow Foods Opens Bakery in Leeds')
    expect(stdout).not.toContain('<stdin>')
  })

  // The administrator may write everything.
  test.skipIf(process.getuid?.() === 0)('a file that is protected against writing stays as it is', async () => {
    const text = release.replace('###', '# # #').replace('today', 'today in order to')
    writeFileSync(join(cwd, 'shut.md'), text)
    chmodSync(join(cwd, 'shut.md'), 0o444)
    const {code, stderr} = await pressrel(['lint', '--fix', 'shut.md'], {cwd})
    expect(stderr).toContain('shut.md: could not be written (EACCES)')
    expect(code).toBe(2)
    expect(read('shut.md')).toBe(text)
  })

  test('--dry-run writes nothing, and says what it would correct', async () => {
    const text = '# Acme opens a plant\n\nLEEDS, England, May 12, 2026 -- Acme paid $5 million dollars for the plant.\n'
    writeFileSync(join(cwd, 'paid.md'), text)
    const {stdout, stderr} = await pressrel(['lint', '--fix', '--dry-run', 'paid.md'], {cwd})
    expect(stdout).toContain('+LEEDS, England, May 12, 2026 -- Acme paid $5 million for the plant.')
    expect(stdout + stderr).toContain('Would fix 1 finding. Nothing else to correct in 1 release.')
    expect(read('paid.md')).toBe(text)
  })
})
