import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, 'sub'), {recursive: true})
  writeFileSync(join(cwd, 'sub/a.md'), release)
})
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const lint = (...args: string[]) => pressrel(['lint', '-f', 'json', 'sub/a.md', ...args], {cwd})

describe('a configuration file', () => {
  test('is found from the release upwards, the nearest first', async () => {
    write('.pressrelrc.yaml', 'extend: recommended\n')
    expect((await lint()).stderr).toMatch(
      /\.pressrelrc\.yaml: the configuration has no key “extend” \(Did you mean “extends”\?\)/,
    )
    write('sub/.pressrelrc.json', '{"extends": "recommended"}')
    expect((await lint()).stderr).toBe('')
  })

  test('may stand in package.json, where a mere dependency is none', async () => {
    write('package.json', '{"devDependencies": {"pressrel": "^0.1.0"}}')
    expect((await lint()).stderr).toBe('')
    write('package.json', '{"pressrel": {"rule": {}}}')
    expect((await lint()).stderr).toContain('no key “rule” (Did you mean “rules”?)')
  })

  test.each([
    ['.pressrelrc.yaml', 'rules:\n  - [unclosed\n', /\.pressrelrc\.yaml:\d+:\d+: /],
    ['.pressrelrc.json', '{"rules": ', /\.pressrelrc\.json: is not JSON/],
    ['.pressrelrc.yaml', 'just words\n', /wants keys with values/],
    ['.pressrelrc.yaml', 'extends: recomended\n', /there is no preset “recomended” \(Did you mean “recommended”\?\)/],
    ['.pressrelrc.yaml', 'rules: {dates/no-such-rule: error}\n', /there is no rule “dates\/no-such-rule”/],
    ['.pressrelrc.yaml', 'extends: ./missing.yaml\n', /missing\.yaml: this configuration could not be read/],
  ])('%s with %j ends with 2 and says where', async (name, text, message) => {
    write(name, text)
    const {code, stderr, stdout} = await lint()
    expect(stderr).toMatch(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('that extends itself in a circle is refused', async () => {
    write('.pressrelrc.yaml', 'extends: ./other.yaml\n')
    write('other.yaml', 'extends: [./.pressrelrc.yaml]\n')
    expect((await lint()).stderr).toContain('extends itself')
  })

  test('may extend files, whose presets hold as well', async () => {
    write('.pressrelrc.yaml', 'extends: ./house.yaml\n')
    write('house.yaml', 'extends: [ap, recommended]\n')
    expect((await lint()).stderr).toBe('')
    write('house.yaml', 'extends: aap\n')
    expect((await lint()).stderr).toContain('there is no preset “aap”')
  })

  test('ignores files by patterns relative to itself', async () => {
    write('.pressrelrc.yaml', 'ignore: [sub/]\n')
    expect(JSON.parse((await lint()).stdout)).toEqual([])
    write('.pressrelrc.yaml', 'ignore: [/a.md]\n')
    expect(JSON.parse((await lint()).stdout)).toHaveLength(1)
  })

  test('given with --config, holds instead of the one that would be found', async () => {
    write('.pressrelrc.yaml', 'extend: recommended\n')
    write('mine.yml', 'extends: recommended\n')
    expect((await lint('--config', 'mine.yml')).stderr).toBe('')
    expect((await lint('--config', 'none.yml')).code).toBe(2)
  })
})
