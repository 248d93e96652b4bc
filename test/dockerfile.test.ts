import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {validate} from 'dockerfile-utils'
import {beforeAll, describe, expect, test} from 'vitest'
import {release, temporaryFolder} from './cli/run-pressrel.js'

const root = resolve(import.meta.dirname, '..')
const content = readFileSync(join(root, 'Dockerfile'), 'utf8')
const [, buildStage = '', finalStage = ''] = content.split(/^FROM .+$/m)
const image = temporaryFolder()
const link = join(image, 'usr/local/bin/pressrel')

/** One COPY: what it takes, and where it puts it, from the top of the image. */
interface Copy {
  readonly isFromBuild: boolean
  readonly sources: readonly string[]
  readonly target: string
}

function copiesOf(stage: string): readonly Copy[] {
  const [, folder = ''] = /^WORKDIR (.+)$/m.exec(stage) ?? []
  return [...stage.matchAll(/^COPY (--from=build )?(.+) (\S+)$/gm)].map(([, from, sources = '', target = '']) => ({
    isFromBuild: from !== undefined,
    sources: sources.split(' '),
    target: join(folder, target === './' ? '.' : target),
  }))
}

/** Copies as Docker does: into a folder that is named `./`, otherwise to the very name. */
function copyAll(stage: string): void {
  for (const {isFromBuild, sources, target} of copiesOf(stage)) {
    for (const source of sources) {
      const to = join(image, target, sources.length > 1 ? source : '')
      mkdirSync(dirname(to), {recursive: true})
      cpSync(isFromBuild ? join(image, source) : join(root, source), to, {recursive: true})
    }
  }
}

/** Builds what the Dockerfile builds from what it copies; the packages are those that “npm ci” has installed here. */
beforeAll(() => {
  copyAll(buildStage)
  symlinkSync(join(root, 'node_modules'), join(image, 'src/node_modules'))
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types'], {cwd: join(image, 'src'), stdio: 'pipe'})
  copyAll(finalStage)
  mkdirSync(dirname(link), {recursive: true})
  symlinkSync(join(image, 'opt/pressrel/bin/pressrel.js'), link)
  mkdirSync(join(image, 'work'))
  writeFileSync(join(image, 'work/release.md'), release)
})

/** Runs the program by its link in the folder of the image for releases, with an environment that knows only Node. */
const run = (...args: string[]) =>
  spawnSync(link, args, {cwd: join(image, 'work'), encoding: 'utf8', env: {PATH: dirname(process.execPath)}})

describe('the Dockerfile', () => {
  test('has no fault', () => expect(validate(content).map(({message}) => message)).toEqual([]))

  test('installs by the lock file, and runs as nobody special', () => {
    expect(buildStage).toMatch(/^RUN npm ci /m)
    const [last] = [...finalStage.matchAll(/^USER (.+)$/gm)].reverse()
    expect(last?.[1]).toBe('node')
    expect(finalStage).not.toMatch(/^RUN npm/m)
    expect(finalStage).toContain('RUN ln -s /opt/pressrel/bin/pressrel.js /usr/local/bin/pressrel\n')
    expect(finalStage.trimEnd()).toMatch(/WORKDIR \/work\nENTRYPOINT \["pressrel"\]\nCMD \["--help"\]$/)
  })

  test('gets all that it copies, and nothing else', () => {
    const [comment, all, ...allowed] = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
    expect([comment?.startsWith('#'), all]).toEqual([true, '*'])
    const copied = [buildStage, finalStage]
      .flatMap(copiesOf)
      .filter(copy => !copy.isFromBuild)
      .flatMap(copy => copy.sources)
    expect(allowed).toEqual([...new Set(copied)].sort().map(name => `!${name}`))
  })
})

describe('the image', () => {
  test('holds no packages', () => {
    expect(existsSync(join(image, 'opt/pressrel/node_modules'))).toBe(false)
    expect(existsSync(join(image, 'opt/pressrel/dist/index.js'))).toBe(false)
  })

  test.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['lint', 'release.md'], /^Nothing to correct in 1 release\.\n$/],
    [['lint', '--preset', 'ap', '--fix', '--dry-run', '-q', '.'], /^$/],
    [['extract', 'release.md'], /"name": "Ana Ruiz"/],
    [['extract', '--only', 'dates', '-f', 'ics', '-q', 'release.md'], /BEGIN:VCALENDAR/],
    [['parse', '-f', 'tree', 'release.md'], /headline/],
    [['export', '--to', 'html', 'release.md'], /<h1>/],
    [['export', '--to', 'markdown', 'release.md'], /^FOR IMMEDIATE RELEASE/],
    [['explain', 'dates/weekday'], /Right:/],
    [['rules'], /dates\/weekday/],
    [['new', '--list'], /product-launch/],
    [['new', 'product-launch', '-q', '--set', 'company=Acme'], /Acme/],
    [['completion', 'fish'], /complete -c pressrel/],
    [['init', '-q'], /^$/],
  ])('runs pressrel %j', (args, output) => {
    const {status, stdout, stderr} = run(...args)
    expect(stderr).toBe('')
    expect(stdout).toMatch(output)
    expect(status).toBe(0)
  })
})
