import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

/** How often each of the eight commands is killed; “npm run test:kill” does it fifteen times, which makes more than a hundred. */
const kills = Number(process.env.KILLS ?? 1)
const program = resolve('bin/pressrel.js')
const root = temporaryFolder()
const temporary = /^\.pressrel-\d+-[0-9a-f]{8}\.tmp$/

const faulty = (i: number): string =>
  release
    .replace('$5 million', `$${i + 5} million dollars`)
    .replace('## About', `${'Bread is baked in Leeds. '.repeat(40)}\n\n## About`)

/** A command that writes, and what stands in its folder before. */
interface Scenario {
  readonly args: readonly string[]
  readonly prepare: (cwd: string) => Promise<void>
  /** The longest that is waited, in milliseconds, after the first sign that something is being written. */
  readonly spread: number
}

async function releases(cwd: string, count: number, extension = 'md'): Promise<void> {
  mkdirSync(join(cwd, 'in'))
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, 'in', `${i}.${extension}`), faulty(i))
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'lint --fix': {args: ['lint', '--fix', '-q', 'in'], prepare: cwd => releases(cwd, 60), spread: 120},
  'export --out-dir --update': {
    args: ['export', '--to', 'html,text,json', '--out-dir', 'site', '--update', '-q', '--jobs', '1', 'in'],
    async prepare(cwd) {
      await releases(cwd, 30)
      await pressrel(['export', '--to', 'html,text,json', '--out-dir', 'site', '--update', '-q', 'in'], {cwd})
      for (let i = 0; i < 30; i++) writeFileSync(join(cwd, 'in', `${i}.md`), faulty(i + 100))
    },
    spread: 200,
  },
  'export -o': {
    args: ['export', 'in/0.md', '-o', 'page.html', '--force'],
    async prepare(cwd) {
      await releases(cwd, 1)
      writeFileSync(join(cwd, 'page.html'), 'old')
    },
    spread: 4,
  },
  'extract -o': {
    args: ['extract', '-f', 'ndjson', 'in', '-o', 'out', '--force', '--jobs', '1'],
    async prepare(cwd) {
      await releases(cwd, 60)
      writeFileSync(join(cwd, 'out'), 'old')
    },
    spread: 80,
  },
  'import --out-dir': {
    args: ['import', '--out-dir', 'out', '--force', '-q', 'in'],
    async prepare(cwd) {
      await releases(cwd, 30, 'txt')
      mkdirSync(join(cwd, 'out'))
      for (let i = 0; i < 30; i += 2) writeFileSync(join(cwd, `out/${i}.md`), 'old')
    },
    spread: 150,
  },
  'new -o': {args: ['new', 'product-launch', '-o', 'new.md', '-q'], prepare: async () => {}, spread: 4},
  '--update-baseline': {
    args: ['lint', '--baseline', 'known.json', '--update-baseline', '-q', 'in'],
    async prepare(cwd) {
      await releases(cwd, 10)
      await pressrel(['lint', '--baseline', 'known.json', '--update-baseline', '-q', 'in/1.md'], {cwd})
    },
    spread: 4,
  },
  '--cache': {
    args: ['lint', '--cache', '-q', 'in'],
    async prepare(cwd) {
      await releases(cwd, 10)
      await pressrel(['lint', '--cache', '-q', 'in/1.md'], {cwd})
    },
    spread: 4,
  },
}

/** The files of a folder and below, by their paths. */
function filesIn(cwd: string): Map<string, string> {
  const entries = readdirSync(cwd, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    entries.map(({parentPath, name}) => [
      join(parentPath, name).slice(cwd.length),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

const leftoversIn = (cwd: string): readonly string[] =>
  [...filesIn(cwd).keys()].filter(path => temporary.test(path.slice(path.lastIndexOf('/') + 1)))

/** Starts a command, kills it at a random moment while it writes, and waits until it is gone. */
async function kill({args, spread}: Scenario, cwd: string): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], {cwd, stdio: 'ignore'})
  const gone = new Promise(done => child.on('close', done))
  const watcher = watch(cwd, {recursive: true})
  await Promise.race([gone, new Promise(done => watcher.once('change', done))])
  if (Math.random() < 0.7) await setTimeout(Math.random() * spread)
  child.kill('SIGKILL')
  await gone
  watcher.close()
}

describe.each(Object.entries(scenarios))('a kill in the middle of %s', (name, scenario) => {
  test('leaves each file old or new, and the next run finishes the work', {timeout: 600_000}, async () => {
    const base = join(root, name.replace(/\W+/g, '-'))
    const [before, cwd] = [`${base}-before`, `${base}-now`]
    mkdirSync(before)
    await scenario.prepare(before)
    cpSync(before, cwd, {recursive: true})
    await pressrel(scenario.args, {cwd})
    const [old, made] = [filesIn(before), filesIn(cwd)]
    expect(made).not.toEqual(old)
    const listed = new Set([old, made].flatMap(files => (files.get('/site/.pressrelexport') ?? '').split('\n')))
    for (let i = 0; i < kills; i++) {
      rmSync(cwd, {recursive: true})
      cpSync(before, cwd, {recursive: true})
      await kill(scenario, cwd)
      const now = filesIn(cwd)
      for (const path of old.keys()) expect(now.has(path)).toBe(true)
      for (const [path, text] of now)
        if (!isWhole(path, text)) throw new Error(`${path} is neither old nor new:\n${text}`)
    }
    for (const path of leftoversIn(cwd)) utimesSync(cwd + path, 1000, 1000)
    await pressrel(scenario.args, {cwd})
    expect(withoutPlaces(filesIn(cwd))).toEqual(withoutPlaces(made))

    function isWhole(path: string, text: string): boolean {
      if (temporary.test(path.slice(path.lastIndexOf('/') + 1))) return true
      // Lines are added to this list: what was cut off is made again.
      if (path.endsWith('.pressrelexport'))
        return text
          .split('\n')
          .slice(0, -1)
          .every(line => listed.has(line))
      return text === old.get(path) || text === made.get(path)
    }
  })
})

/** The list of what was made may tell the same in another order. */
const withoutPlaces = (files: ReadonlyMap<string, string>): unknown =>
  [...files].map(([path, text]) => [path, path.endsWith('.pressrelexport') ? text.split('\n').sort() : text]).sort()
