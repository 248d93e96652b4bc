import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {temporaryFolder} from './cli/run-pressrel.js'

const folder = temporaryFolder()

const fuzz = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/fuzz/run.mjs', ...args], {encoding: 'utf8'})

describe('mutants of the fixtures', () => {
  test.each([
    ['parse,extract,lint,fix', 100],
    ['exports,imports', 6],
  ])('come through %s', (through, count) => {
    const {stdout, status} = fuzz(
      '--seed',
      '20260512',
      '--count',
      String(count),
      '--through',
      through,
      '--patience',
      '50000',
    )
    expect(stdout).toContain(`${count} mutants of seed 20260512`)
    expect([status, stdout.match(/^FAILED.*/gm)]).toEqual([0, null])
  })

  test('can be made alone, and written to a file', () => {
    const file = join(folder, 'mutant.md')
    const {stdout, status} = fuzz('--seed', '3', '--only', '17', '--through', 'parse', '-o', file)
    expect(stdout).toMatch(/^mutant 17 of fixtures\//)
    expect([status, stdout.includes(JSON.stringify(readFileSync(file, 'utf8')))]).toEqual([0, true])
  })
})
