import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
const program = `"${process.execPath}" "${resolve('bin/pressrel.js')}"`
const faulty = release.replace('$5 million', '$5 million dollars')
const isRoot = process.getuid?.() === 0
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(cwd)
})

const write = (name: string, text: string | Uint8Array = faulty): void => writeFileSync(join(cwd, name), text)
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
/** Runs a line of a shell in which `pressrel` is the built program. */
function shell(line: string): {code: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync('bash', ['-c', `pressrel() { ${program} "$@"; }\n${line}`], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return {code: status, stdout, stderr}
}

describe('pipes, devices and links', () => {
  test('are read as files are, as far as the limit goes', async () => {
    write('a.md')
    const {stdout, stderr, code} = shell(
      'mkfifo p.md; (sleep 0.3; cat a.md > p.md) & pressrel extract --only figures -f ndjson p.md <(cat a.md) /dev/zero /dev/null /dev/stdin < a.md',
    )
    const documents = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(documents.map(({figures, error}) => figures?.[0].text ?? error.code)).toEqual([
      '$5 million',
      '$5 million',
      'E_LIMIT',
      'E_READ',
      '$5 million',
    ])
    expect(stderr).toContain('pressrel: /dev/zero: holds more than the 262144 bytes that are read (')
    expect(stderr).toContain('pressrel: /dev/null: is empty (')
    expect(code).toBe(1)
  })

  test.each([
    ['lint --config /dev/zero a.md', '/dev/zero: this configuration could not be read'],
    ['lint --baseline /dev/zero a.md', '/dev/zero: is no baseline of pressrel'],
    ['export --to html --template /dev/zero a.md', '/dev/zero: this page template could not be read'],
    ['new product-launch --data /dev/zero --no-input', '/dev/zero: is longer than 262144 bytes'],
  ])('that do not end are not waited for: pressrel %s', (command, message) => {
    write('a.md')
    const {code, stdout, stderr} = shell(`pressrel ${command}`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  test('that nobody has named are left out of a folder and of a pattern, so that no run waits for ever', () => {
    mkdirSync(join(cwd, 'in/b.md'), {recursive: true})
    write('in/a.md')
    write('in/b.md/c.md')
    symlinkSync('/dev/zero', join(cwd, 'in/z.md'))
    symlinkSync('.', join(cwd, 'in/again'))
    symlinkSync('y.md', join(cwd, 'in/x.md'))
    symlinkSync('x.md', join(cwd, 'in/y.md'))
    for (const name of ['.pressrelrc.yaml', '.pressrelignore', 'package.json'])
      symlinkSync('/dev/zero', join(cwd, 'in', name))
    const {stdout, stderr, code} = shell(
      'mkfifo in/p.md; pressrel extract -f ndjson in; pressrel extract -f ndjson "in/*.md"',
    )
    const files = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).file)
    const ofFolder = ['in/a.md', 'in/b.md/c.md', 'in/x.md', 'in/y.md']
    expect(files.slice(0, 4)).toEqual(ofFolder)
    expect(files).not.toContain('in/p.md')
    expect(files).not.toContain('in/z.md')
    expect(stderr).toContain('pressrel: in/x.md: is a link that leads back to itself (')
    expect(code).not.toBe(70)
  })

  test('a pipe into which nobody writes is waited for until somebody interrupts', () => {
    const {code} = shell(`mkfifo p.md; ${program} parse p.md & sleep 1; kill -INT $!; wait $!`)
    expect(code).toBe(130)
  })

  test('are not replaced by --fix, which sends standard input back', () => {
    write('a.md')
    const piped = shell('mkfifo p.md; (cat a.md > p.md &); pressrel lint --fix p.md')
    expect(piped.stderr).toContain(
      'pressrel: p.md: is no file that could be corrected where it stands (Send it through standard input',
    )
    expect(piped.code).toBe(2)
    expect(lstatSync(join(cwd, 'p.md')).isFIFO()).toBe(true)
    write('old.md', Buffer.from(faulty.replace('–', '\x96').replace(/[“”]/g, '"'), 'latin1'))
    const sent = spawnSync('bash', ['-c', `${program} lint --fix /dev/stdin -q < old.md`], {cwd})
    expect(sent.stdout).toEqual(Buffer.from(release.replace('–', '\x96').replace(/[“”]/g, '"'), 'latin1'))
  })
})

test('names may be odd: spaces, line feeds, escapes, hyphens, brackets, the longest there are', async () => {
  const names = [' a b .md', 'c\nd.md', '\u001b[31me.md', '-f.md', 'g[1].md', 'h*.md', `${'i'.repeat(252)}.md`]
  for (const name of names) write(name)
  expect((await pressrel(['lint', '--fix', '-q', '--', ...names], {cwd})).code).toBe(0)
  for (const name of names) expect(read(name)).toBe(release)
  expect(readdirSync(cwd).sort()).toEqual([...names].sort())
  const {stderr} = await pressrel(
    ['parse', 'c\n\u001bcx.md', 'n\u202eame.md', `${'i'.repeat(300)}.md`, 'c\nd.md/x', 'b\uFFFDd.md'],
    {cwd},
  )
  expect(
    stderr
      .replaceAll(/i{300}/g, 'long')
      .trim()
      .split('\n'),
  ).toEqual([
    'pressrel: c\\n\\x1bcx.md: there is no such file (Check the name and the folder)',
    'pressrel: n\\u202eame.md: there is no such file (Check the name and the folder)',
    'pressrel: long.md: has a name that is longer than the system takes (Shorten it)',
    'pressrel: c\\nd.md/x: there is no such file (Check the name: a part of it that should be a folder is a file)',
    'pressrel: b\uFFFDd.md: there is no such file (Rename it: only names in UTF-8 can be opened)',
  ])
})

describe('a file that changes meanwhile', () => {
  /** A rule of the house that does something to the files while a release is checked. */
  const meddle = (body: string): void => {
    write('.pressrelrc.yaml', 'custom_rules: [./meddle.mjs]\n')
    write(
      'meddle.mjs',
      `import fs from 'node:fs'
export const rules = {'house/meddle': {
  summary: 'Meddles.', level: 'warning', presets: ['recommended'], fix: 'no', quoted: 'yes', convention: {name: 'house'}, messages: {found: 'found'},
  create: () => ({release() { ${body} }}),
}}
`,
    )
  }

  test('is left as it is now by --fix; the others are corrected', async () => {
    write('a.md')
    write('b.md')
    meddle("fs.writeFileSync('a.md', 'Newer words.')")
    const {stderr, code} = await pressrel(['lint', '--fix', 'a.md', 'b.md', '-f', 'compact'], {cwd})
    expect(stderr).toContain(
      'pressrel: a.md: was changed while it was checked, and is left as it is now (Check it again)\n',
    )
    expect(code).toBe(1)
    expect([read('a.md'), read('b.md')]).toEqual(['Newer words.', release])
    expect(readdirSync(cwd).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  test('is told of where it has gone; the others are read', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) write(name)
    meddle("fs.rmSync('b.md', {force: true})")
    const {stdout, stderr, code} = await pressrel(['lint', '-f', 'compact', '--jobs', '1', 'a.md', 'b.md', 'c.md'], {
      cwd,
    })
    expect(stderr).toBe('pressrel: b.md: there is no such file (Check the name and the folder)\n')
    expect(stdout).toMatch(/^a\.md:[\s\S]*\nc\.md:/)
    expect(code).toBe(1)
    write('b.md')
    const fixed = await pressrel(['lint', '--fix', '-f', 'compact', 'b.md'], {cwd})
    expect(fixed.stderr).toContain('pressrel: b.md: there is no such file')
    expect(existsSync(join(cwd, 'b.md'))).toBe(false)
  })
})

describe('what --fix keeps', () => {
  test('a link, the permissions, and of a hard link the other name, which is said', async () => {
    write('real.md')
    write('private.md')
    chmodSync(join(cwd, 'private.md'), 0o600)
    linkSync(join(cwd, 'real.md'), join(cwd, 'other.md'))
    mkdirSync(join(cwd, 'sub'))
    symlinkSync('../real.md', join(cwd, 'sub/link.md'))
    const {stderr} = await pressrel(['lint', '--fix', '-q', 'sub/link.md', 'private.md'], {cwd})
    expect(stderr).toBe('pressrel: sub/link.md: is a hard link; its other name keeps the text as it was\n')
    expect(lstatSync(join(cwd, 'sub/link.md')).isSymbolicLink()).toBe(true)
    expect([read('real.md'), read('other.md'), read('private.md')]).toEqual([release, faulty, release])
    expect(statSync(join(cwd, 'private.md')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(cwd, 'sub'))).toEqual(['link.md'])
  })

  test.skipIf(!isRoot)('the owner, also where the administrator corrects', async () => {
    write('a.md')
    spawnSync('chown', ['12345:23456', 'a.md'], {cwd})
    chmodSync(join(cwd, 'a.md'), 0o640)
    await pressrel(['lint', '--fix', '-q', 'a.md'], {cwd})
    const {uid, gid, mode} = statSync(join(cwd, 'a.md'))
    expect([uid, gid, mode & 0o777, read('a.md')]).toEqual([12345, 23456, 0o640, release])
  })
})

describe('where nothing can be written', () => {
  test('a disk that is full, a limit, and a device leave the file as it was, and say so', () => {
    write('long.md', `${faulty}\n${'Bread is baked in Leeds. '.repeat(1000)}\n`)
    const before = read('long.md')
    const limited = shell('ulimit -f 8; pressrel lint --fix -q long.md')
    expect(limited).toMatchObject({
      code: 2,
      stderr: 'pressrel: long.md: could not be written (EFBIG) (Files may not become so large here)\n',
    })
    expect(read('long.md')).toBe(before)
    expect(readdirSync(cwd)).toEqual(['long.md'])
    const full = shell('pressrel export --to text long.md -o /dev/full; pressrel parse long.md > /dev/full')
    expect(full.stderr).toBe(
      'pressrel: /dev/full: could not be written (ENOSPC) (The disk is full)\npressrel: the output could not be written (ENOSPC)\n',
    )
    expect(full.code).toBe(2)
  })

  test('links in a circle are refused as output, and one that leads to no file yet makes it', async () => {
    write('a.md')
    symlinkSync('y', join(cwd, 'x'))
    symlinkSync('x', join(cwd, 'y'))
    symlinkSync('there.txt', join(cwd, 'link'))
    const refused = await pressrel(['export', '--to', 'text', 'a.md', '-o', 'x', '--force'], {cwd})
    expect(refused.stderr).toBe('pressrel: x: could not be written (ELOOP) (It is a link that leads back to itself)\n')
    await pressrel(['export', '--to', 'text', 'a.md', '-o', 'link', '--force'], {cwd})
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true)
    expect(read('there.txt')).toContain('Marlow Foods')
  })

  // The administrator may read and write everything, and asks for the program to be run by nobody.
  const asNobody = (line: string) =>
    shell(`setpriv --reuid=65534 --regid=65534 --clear-groups bash -c '${program} ${line}'`)
  const isNobodyAble =
    isRoot && spawnSync('bash', ['-c', `setpriv --reuid=65534 --clear-groups ${program} --version`]).status === 0
  test.skipIf(!isNobodyAble)('what may not be read or written is told by name; the others go on', () => {
    chmodSync(root, 0o755)
    chmodSync(cwd, 0o755)
    mkdirSync(join(cwd, 'shut'))
    mkdirSync(join(cwd, 'open'))
    for (const name of ['a.md', 'b.md', 'open/c.md', 'open/d.md']) write(name)
    chmodSync(join(cwd, 'a.md'), 0o600)
    chmodSync(join(cwd, 'shut'), 0o700)
    chmodSync(join(cwd, 'open'), 0o777)
    chmodSync(join(cwd, 'open/c.md'), 0o666)
    const {stderr, code} = asNobody('lint --fix -f compact a.md b.md shut open')
    expect(stderr.split('\n')).toEqual(
      expect.arrayContaining([
        'pressrel: a.md: may not be read (Check its permissions)',
        'pressrel: b.md: could not be written (EACCES) (Check the folder and its permissions)',
        'pressrel: shut: may not be read (Check its permissions)',
        'pressrel: open/d.md: could not be written (EACCES) (Check the folder and its permissions)',
      ]),
    )
    expect(code).toBe(1)
    expect(['a.md', 'b.md', 'open/c.md', 'open/d.md'].map(read)).toEqual([faulty, faulty, release, faulty])
  })
})

describe('where nobody listens', () => {
  test('work that writes files is done to its end, and what is wrong is in the exit code', () => {
    for (const name of ['a.md', 'b.md', 'c.md']) write(name)
    shell(
      '(pressrel lint --fix missing.md *.md; echo "exit $?" > code) 2>/dev/full | true; while [ ! -s code ]; do sleep 0.1; done',
    )
    expect(read('code')).toBe('exit 1\n')
    expect(['a.md', 'b.md', 'c.md'].map(read)).toEqual([release, release, release])
  })

  test('a full disk under standard error changes nothing about standard output', () => {
    write('a.md')
    const {stdout, code} = shell('pressrel parse -f ndjson missing.md a.md 2>/dev/full')
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).file),
    ).toEqual(['missing.md', 'a.md'])
    expect(code).toBe(1)
  })

  test('few files may be open at once', () => {
    mkdirSync(join(cwd, 'in'))
    for (let i = 0; i < 40; i++) write(`in/${i}.md`)
    const {stdout, stderr} = shell('ulimit -n 24; pressrel extract -f ndjson in "in/*.md"')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toHaveLength(40)
  })
})

test('what a run that was killed has left is no release, and goes once it is old and nobody’s', async () => {
  write('a.md')
  const [old, fresh, own] = [
    '.pressrel-999999999-0123abcd.tmp',
    '.pressrel-999999998-0123abcd.tmp',
    `.pressrel-${process.pid}-0123abcd.tmp`,
  ]
  for (const name of [old, fresh, own]) write(name)
  for (const name of [old, own]) utimesSync(join(cwd, name), 1000, 1000)
  const {stdout} = await pressrel(['extract', '-f', 'ndjson', '.'], {cwd})
  expect(stdout.trim().split('\n')).toHaveLength(1)
  await pressrel(['lint', '--fix', '-q', '.'], {cwd})
  expect(readdirSync(cwd).sort()).toEqual([fresh, own, 'a.md'].sort())
})
