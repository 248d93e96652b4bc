import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
beforeAll(() => {
  mkdirSync(join(cwd, 'house'))
  const config = ['extends: uk', 'rules:', '  dates/weekday: warning', '  dates/tense: off', '']
  writeFileSync(join(cwd, 'house/.pressrelrc.yaml'), config.join('\n'))
})
const explain = (args: readonly string[], folder = cwd) => pressrel(['explain', ...args], {cwd: folder})

describe('explain', () => {
  test('shows the page of a rule with its facts, options and examples', async () => {
    const {code, stdout, stderr} = await explain(['times/am-pm'])
    expect(stdout).toMatch(/^times\/am-pm\n\n {2}finds {10}AM, pm or a\.m/)
    expect(stdout).toContain('  option  default  meaning\n  points  true')
    expect(stdout).toContain('\nAfter --fix:\n    # Acme opens a plant\n')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('says what the configuration of the folder makes of it', async () => {
    const {stdout} = await explain(['dates/weekday', 'dates/tense', 'times/am-pm'], join(cwd, 'house'))
    expect(stdout).toContain('warning by your configuration, error by itself')
    expect(stdout).toContain('off by your configuration, warning by itself')
    expect(stdout).toContain('true (here false)')
    const other = await explain(['dates/weekday', '--config', 'house/.pressrelrc.yaml'])
    expect(other.stdout).toContain('warning by your configuration')
  })

  test('shows several, and the rules of a category', async () => {
    const {stdout} = await explain(['dates/weekday', 'quotes/missing'])
    expect(stdout).toMatch(/^dates\/weekday\n[\s\S]*\n\n\nquotes\/missing\n/)
    const category = await explain(['dates'])
    expect(category.stdout).toMatch(/^rule +state +fix +what it finds\ndates\//)
    expect(category.stdout).toMatch(/^dates\/weekday +error +unsafe +The weekday/m)
    expect(category.stdout).not.toContain('quotes/')
  })

  test.each([
    ['weekday', 'Did you mean “dates/weekday”?'],
    ['dates/weekdy', 'Did you mean “dates/weekday”?'],
    ['figurs', 'Did you mean “figures”?'],
    ['xyzzyx', '“pressrel rules” lists them'],
  ])('answers “%s” with what was probably meant', async (name, hint) => {
    const {code, stdout, stderr} = await explain(['dates/weekday', name])
    expect(stderr).toBe(`pressrel: there is no rule “${name}” (${hint})\n`)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})
