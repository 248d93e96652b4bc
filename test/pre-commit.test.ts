import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {releaseExtensions} from '../src/cli/inputs.js'
import {pressrel, release, temporaryFolder} from './cli/run-pressrel.js'

const folder = temporaryFolder()
const path = resolve('.pre-commit-hooks.yaml')

/** A hook as https://pre-commit.com/#new-hooks has it, in the keys that ours use. */
interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
  readonly language: string
  readonly minimum_pre_commit_version: string
  readonly types_or: readonly string[]
}
const hooks: readonly Hook[] = parse(readFileSync(path, 'utf8'))

/** The kinds of the keys that the page documents. */
const keys: Readonly<Record<string, 'string' | 'boolean' | 'list'>> = {
  id: 'string',
  name: 'string',
  entry: 'string',
  language: 'string',
  files: 'string',
  exclude: 'string',
  types: 'list',
  types_or: 'list',
  exclude_types: 'list',
  always_run: 'boolean',
  fail_fast: 'boolean',
  verbose: 'boolean',
  pass_filenames: 'boolean',
  require_serial: 'boolean',
  description: 'string',
  language_version: 'string',
  minimum_pre_commit_version: 'string',
  args: 'list',
  stages: 'list',
}
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

/** What pre-commit calls files of these names: https://github.com/pre-commit/identify, `extensions.py`. */
const tags: Readonly<Record<string, string>> = {md: 'markdown', markdown: 'markdown', txt: 'plain-text'}

/** Python writes the flag into the pattern. */
const patternOf = ({files}: Hook): RegExp =>
  new RegExp(files.replace(/^\(\?i\)/, ''), files.startsWith('(?i)') ? 'i' : '')

const isMissing = spawnSync('pre-commit', ['--version']).error !== undefined
const skipped = isMissing ? ' (skipped: there is no pre-commit on this machine)' : ''

describe('.pre-commit-hooks.yaml', () => {
  test('holds the two hooks', () => expect(hooks.map(hook => hook.id)).toEqual(['pressrel', 'pressrel-fix']))

  test.skipIf(isMissing)(`is accepted by pre-commit${skipped}`, () => {
    const {status, stdout} = spawnSync('pre-commit', ['validate-manifest', path], {encoding: 'utf8'})
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  describe.each(hooks.map(hook => ({id: hook.id, hook})))('$id', ({hook}) => {
    test('has keys that there are, with values of their kind', () => {
      for (const [key, value] of Object.entries(hook)) expect([key, kindOf(value)]).toEqual([key, keys[key]])
      expect(hook).toMatchObject({name: expect.any(String), language: 'node'})
      // Since 2.9.0 there is types_or.
      expect(hook.minimum_pre_commit_version).toBe('2.9.0')
    })

    test('takes every file that pressrel reads as a release, and no other', () => {
      const pattern = patternOf(hook)
      for (const ending of releaseExtensions) {
        expect(`releases/q3.${ending}`).toMatch(pattern)
        expect(`Q3 (final).${ending.toUpperCase()}`).toMatch(pattern)
        expect(hook.types_or).toContain(tags[ending])
      }
      for (const name of ['page.mdx', 'q3.md.bak', 'LICENSE', 'notes.html']) expect(name).not.toMatch(pattern)
    })

    test('calls a program of the package, as it is to be called', async () => {
      const [program = '', ...args] = hook.entry.split(' ')
      expect(JSON.parse(readFileSync(resolve('package.json'), 'utf8')).bin).toHaveProperty(program)
      const file = join(folder, `${hook.id} release.md`)
      writeFileSync(file, release)
      expect(await pressrel([...args, file])).toMatchObject({code: 0, stderr: ''})
      writeFileSync(file, release.replace('$5 million', '$5 million dollars'))
      const {stdout} = await pressrel([...args, file])
      expect(stdout).toContain(hook.id === 'pressrel' ? 'figures/' : 'Fixed 1 finding')
    })
  })
})
