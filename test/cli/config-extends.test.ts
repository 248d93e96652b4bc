import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  write({'sub/a.md': release})
})

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), {recursive: true})
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
}

/** The words that the configuration replaces, by which the tests tell which files hold. */
async function stateOf(...ids: string[]): Promise<readonly string[]> {
  const {stdout, stderr} = await pressrel(['rules', '-f', 'json'], {cwd: join(cwd, 'sub')})
  expect(stderr).toBe('')
  const rules: readonly {id: string; state: string}[] = JSON.parse(stdout)
  return ids.map(id => rules.find(rule => rule.id === id)?.state ?? 'none')
}
const refusal = async (): Promise<string> => {
  const {code, stdout, stderr} = await pressrel(['lint', 'sub/a.md'], {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  return stderr
}
const extend = (name: string) => write({'.pressrelrc.yaml': `extends: ${JSON.stringify(name)}\n`})
const hype = (level: string) => ({rules: {'tone/hype': level}})

describe('a configuration extends a package', () => {
  test.each([
    ['the key “pressrel” of its package.json', {'package.json': {pressrel: hype('error')}}],
    ['the file that this key names', {'package.json': {pressrel: './house.json'}, 'house.json': hype('error')}],
    ['what it exports', {'package.json': {exports: './house.yaml'}, 'house.yaml': hype('error')}],
    ['its main file', {'package.json': {main: 'house.json'}, 'house.json': hype('error')}],
    [
      '.pressrelrc.yaml',
      {'package.json': {main: 'index.js'}, 'index.js': 'throw 1', '.pressrelrc.yaml': hype('error')},
    ],
    ['.pressrelrc.yml', {'package.json': {}, '.pressrelrc.yml': hype('error')}],
    ['.pressrelrc.json', {'package.json': {}, '.pressrelrc.json': hype('error')}],
    ['pressrel.yaml, and no package.json', {'pressrel.yaml': hype('error')}],
  ])('by %s', async (_, files) => {
    for (const name of ['pressrel-config-acme', '@acme/pressrel-config']) {
      write(Object.fromEntries(Object.entries(files).map(([file, text]) => [`node_modules/${name}/${file}`, text])))
      extend(name)
      expect(await stateOf('tone/hype')).toEqual(['error'])
    }
  })

  test('by a path in it, as far as it exports that', async () => {
    const at = 'node_modules/@acme/pressrel-config'
    write({[`${at}/strict.yaml`]: hype('error'), [`${at}/mild.json`]: hype('warning'), [`${at}/package.json`]: {}})
    extend('@acme/pressrel-config/strict')
    expect(await stateOf('tone/hype')).toEqual(['error'])
    extend('@acme/pressrel-config/mild.json')
    expect(await stateOf('tone/hype')).toEqual(['warning'])
    extend('@acme/pressrel-config/strikt')
    expect(await refusal()).toBe(
      'pressrel: .pressrelrc.yaml:1:10: the package “@acme/pressrel-config” has no “strikt” (Did you mean “strict”?)\n',
    )
    write({[`${at}/package.json`]: {exports: {'./strict': {node: './mild.json'}, './rules': './index.js'}}})
    extend('@acme/pressrel-config/strict')
    expect(await stateOf('tone/hype')).toEqual(['warning'])
    extend('@acme/pressrel-config/mild.json')
    expect(await refusal()).toContain('has no “mild.json” (One of: strict, rules)')
    write({[`${at}/index.js`]: 'throw 1'})
    extend('@acme/pressrel-config/rules')
    expect(await refusal()).toBe(
      'pressrel: .pressrelrc.yaml:1:10: “@acme/pressrel-config/rules” leads to code: node_modules/@acme/pressrel-config/index.js (A configuration is data, YAML or JSON)\n',
    )
  })

  test('that stands above the configuration, the nearest of several', async () => {
    write({'node_modules/pressrel-config-acme/pressrel.yaml': hype('error')})
    write({'sub/.pressrelrc.yaml': 'extends: pressrel-config-acme\n'})
    expect(await stateOf('tone/hype')).toEqual(['error'])
    write({'sub/node_modules/pressrel-config-acme/pressrel.yaml': hype('warning')})
    expect(await stateOf('tone/hype')).toEqual(['warning'])
  })

  test('that extends packages of its own, also where it is a link into a store', async () => {
    write({
      'store/acme/node_modules/pressrel-config-acme/pressrel.yaml': 'extends: [pressrel-config-base, ./own.yaml]\n',
      'store/acme/node_modules/pressrel-config-acme/own.yaml': 'rules: {tone/advertising: error}\n',
      'store/acme/node_modules/pressrel-config-base/pressrel.yaml': hype('error'),
      '.pressrelrc.yaml': 'extends: pressrel-config-acme\n',
      'node_modules/.keep': '',
    })
    symlinkSync(
      join(cwd, 'store/acme/node_modules/pressrel-config-acme'),
      join(cwd, 'node_modules/pressrel-config-acme'),
    )
    expect(await stateOf('tone/hype', 'tone/advertising')).toEqual(['error', 'error'])
  })

  test('but a preset is a preset, and a file beside the configuration is that file', async () => {
    write({'node_modules/ap/pressrel.yaml': hype('error'), 'node_modules/house.yaml/pressrel.yaml': hype('error')})
    extend('ap')
    expect(await stateOf('tone/hype')).toEqual(['info'])
    write({'house.yaml': hype('warning')})
    extend('house.yaml')
    expect(await stateOf('tone/hype')).toEqual(['warning'])
  })

  test('and what is wrong in it is said with its place', async () => {
    write({'node_modules/pressrel-config-acme/package.json': '{\n  "pressrel": {"rules": {"tone/hyp": "off"}}\n}'})
    extend('pressrel-config-acme')
    expect(await refusal()).toBe(
      'pressrel: node_modules/pressrel-config-acme/package.json:2:26: there is no rule “tone/hyp” (Did you mean “tone/hype”?)\n',
    )
  })
})

describe('a name under “extends” that leads nowhere is refused at its place', () => {
  test.each([
    [
      'pressrel-config-acme',
      'is neither a preset nor an installed package (The presets are recommended, ap, uk, ir, wire; a package is installed by npm install pressrel-config-acme)',
    ],
    ['@acme/pressrel-config/strict', 'npm install @acme/pressrel-config)'],
    ['recomended', 'there is no preset “recomended” (Did you mean “recommended”?)'],
    ['./hous.yaml', 'there is no file “./hous.yaml” (Did you mean “./house.yaml”?)'],
    ['../elsewhere.yaml', 'there is no file “../elsewhere.yaml” (It would be '],
    ['./sub', '“./sub” is a folder (Name the file in it)'],
    ['./house.mjs', '“./house.mjs” leads to code: house.mjs (A configuration is data, YAML or JSON)'],
    ['empty-package', 'the package “empty-package” holds no configuration (It wants the key “pressrel”'],
    ['broken-package', '“broken-package” leads to node_modules/broken-package/none.yaml, which is no file'],
  ])('%s', async (name, message) => {
    write({
      'house.yaml': '{}',
      'house.mjs': 'throw 1',
      'node_modules/empty-package/package.json': {main: 'index.js'},
      'node_modules/empty-package/index.js': 'throw 1',
      'node_modules/broken-package/package.json': {pressrel: 'none.yaml'},
      '.pressrelrc.yaml': `extends:\n  - ap\n  - "${name}"\n`,
    })
    const said = await refusal()
    expect(said).toMatch(/^pressrel: \.pressrelrc\.yaml:3:5: .+\n$/)
    expect(said).toContain(message)
  })

  test('a circle through a package is shown whole', async () => {
    write({
      'node_modules/pressrel-config-acme/package.json': {pressrel: {extends: ['ap', '../../house.yaml']}},
      'house.yaml': 'extends: ./.pressrelrc.yaml\n',
      '.pressrelrc.yaml': 'extends: pressrel-config-acme\n',
    })
    expect(await refusal()).toBe(
      'pressrel: house.yaml:1:10: extends itself: .pressrelrc.yaml → node_modules/pressrel-config-acme/package.json → house.yaml → .pressrelrc.yaml (Take one of them out of “extends”)\n',
    )
  })

  test('one file may be extended twice, where it is no circle', async () => {
    write({
      'base.yaml': hype('error'),
      'left.yaml': 'extends: ./base.yaml\n',
      'right.yaml': 'extends: ./base.yaml\n',
      '.pressrelrc.yaml': 'extends: [./left.yaml, ./right.yaml]\n',
    })
    expect(await stateOf('tone/hype')).toEqual(['error'])
  })
})

describe('what is extended holds below', () => {
  test('in the order of the list, and presets below all files', async () => {
    write({
      'left.yaml': 'rules: {tone/hype: error, tone/advertising: error, dates/weekday: off}\n',
      'right.yaml': 'rules: {tone/hype: warning}\n',
      '.pressrelrc.yaml': 'extends: [./left.yaml, ./right.yaml, ap]\nrules: {dates/weekday: info}\n',
    })
    expect(await stateOf('tone/hype', 'tone/advertising', 'dates/weekday')).toEqual(['warning', 'error', 'info'])
  })

  test('and its patterns are relative to the configuration that extends it', async () => {
    write({
      'node_modules/pressrel-config-acme/pressrel.yaml':
        'ignore: [/sub/old.md]\noverrides: [{files: "/sub/*.md", rules: {dates/weekday: warning}}]\n',
      'house/more.yaml': 'ignore: [/draft.md]\n',
      '.pressrelrc.yaml': 'extends: [pressrel-config-acme, ./house/more.yaml]\n',
      'sub/a.md': release.replace('May 12, 2026 –', 'Monday, May 12, 2026 –'),
      'sub/old.md': release,
      'draft.md': release,
      'house/draft.md': release,
    })
    const {stdout} = await pressrel(['lint', '-f', 'json', '.'], {cwd})
    const found: readonly {file: string; messages: readonly {level: string}[]}[] = JSON.parse(stdout)
    expect(found.map(({file}) => file)).toEqual(['house/draft.md', 'sub/a.md'])
    expect(found[1]?.messages).toMatchObject([{rule: 'dates/weekday', level: 'warning'}])
  })
})
