import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {reporters} from '../../src/registry/reporters.js'
import {reporterNames} from '../../src/report/index.js'
import {pressrel, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const draft = '# Acme opens a plant\n\nThe plant opens on Monday, May 18, 2027, and cost $5 million dollars.\n'
beforeAll(() => {
  mkdirSync(join(cwd, 'press'))
  writeFileSync(join(cwd, 'press/draft.md'), draft)
})

describe('--quiet', () => {
  test.each(reporterNames)('leaves only errors in %s', async format => {
    const all = await pressrel(['lint', '-f', format, 'press/draft.md'], {cwd})
    const {code, stdout} = await pressrel(['lint', '-q', '-f', format, 'press/draft.md'], {cwd})
    expect(all.stdout).toContain('currency-redundant')
    expect(stdout).toContain('dates/weekday')
    expect(stdout).not.toContain('currency-redundant')
    expect(code).toBe(1)
  })

  test('leaves only errors of records', async () => {
    const stdin = `${JSON.stringify({id: 'a', text: draft})}\n`
    const {stdout} = await pressrel(['lint', '-q', '--input-format', 'ndjson'], {cwd, stdin})
    expect(JSON.parse(stdout).messages).toMatchObject([{rule: 'dates/weekday'}])
  })

  test('hides warnings, which still count for --max-warnings', async () => {
    const args = ['--rule', 'dates/weekday:off', '--max-warnings', '0', 'press/draft.md']
    const {code, stdout, stderr} = await pressrel(['lint', '-q', ...args], {cwd})
    expect(stdout).toBe('')
    expect(stderr).toContain('1 warning is more than the 0 of --max-warnings')
    expect(code).toBe(1)
  })
})

describe('the log of SARIF', () => {
  test.each([
    [['press/draft.md'], 1],
    [['--rule', 'dates/weekday:off', 'press/draft.md'], 0],
    [['--rule', 'dates/weekday:off', '--max-warnings', '0', '-q', 'press/draft.md'], 1],
    [['--rule', 'dates/weekday:off', 'press/draft.md', 'none.md'], 1],
    [['none.md'], 2],
  ])('of %j has the exit code %i, and pressrel ends with it', async (args, expected) => {
    const {code, stdout} = await pressrel(['lint', '-f', 'sarif', ...args], {cwd})
    expect(JSON.parse(stdout).runs[0].invocations[0].exitCode).toBe(expected)
    expect(code).toBe(expected)
  })

  test('describes rules by the pages that ship with pressrel, and names standard input', async () => {
    const {stdout} = await pressrel(['lint', '-f', 'sarif'], {cwd, stdin: draft})
    const [{tool, artifacts}] = JSON.parse(stdout).runs
    expect(tool.driver.rules[0].help.markdown).toContain('Found:\n\n```text\n')
    expect(artifacts[0].location.uri).toBe('stdin')
    const named = await pressrel(['lint', '-f', 'sarif', '--stdin-filename', 'press/q3.md'], {cwd, stdin: draft})
    expect(JSON.parse(named.stdout).runs[0].artifacts[0].location).toMatchObject({uri: 'press/q3.md'})
  })

  test('goes into a file, and tells what --fix left', async () => {
    const file = join(cwd, 'fixed.md')
    writeFileSync(file, draft)
    await pressrel(['lint', '--fix', '-f', 'sarif', '-o', 'out.sarif', 'fixed.md'], {cwd})
    const [{results}] = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs
    expect(results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['dates/weekday'])
    const {charOffset, charLength} = results[0].locations[0].physicalLocation.region
    expect(readFileSync(file, 'utf8').slice(charOffset, charOffset + charLength)).toBe('Monday')
  })
})

test('every format has a name and is loaded by it', () => {
  expect([...reporterNames].sort()).toEqual(Object.keys(reporters).sort())
})

describe('the paths that other programs read', () => {
  const fileOf = async (folder: string, env: Record<string, string>) => {
    const {stdout} = await pressrel(['lint', '-f', 'github', join(cwd, 'press/draft.md')], {cwd: folder, env})
    return /file=([^,]+)/.exec(stdout)?.[1]
  }

  test('count from the folder that pressrel runs in', async () => {
    expect(await fileOf(cwd, {})).toBe('press/draft.md')
    expect(await fileOf(join(cwd, 'press'), {})).toBe('draft.md')
  })

  test('count from the workspace in GitHub Actions, wherever a step runs in it', async () => {
    expect(await fileOf(join(cwd, 'press'), {GITHUB_WORKSPACE: cwd})).toBe('press/draft.md')
    expect(await fileOf(cwd, {GITHUB_WORKSPACE: '/somewhere/else'})).toBe('press/draft.md')
  })

  test('are absolute outside', async () => {
    mkdirSync(join(cwd, 'other'), {recursive: true})
    expect(await fileOf(join(cwd, 'other'), {})).toBe(join(cwd, 'press/draft.md'))
  })
})
