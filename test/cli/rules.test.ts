import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const list = (...args: string[]) => pressrel(['rules', ...args], {cwd})
const schema = JSON.parse(readFileSync(new URL('../../src/schema/rules.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({strict: false}).compile(schema)

describe('rules', () => {
  test('are a table of all, those of some categories on request', async () => {
    // The columns are as wide as what is in them.
    const linesOf = (stdout: string) => stdout.trimEnd().replace(/ {2,}/g, '  ').split('\n')
    const all = linesOf((await list()).stdout)
    expect(all[0]).toBe('rule  state  fix  what it finds')
    expect(all.length).toBeGreaterThan(100)
    const some = linesOf((await list('dates', 'times')).stdout).slice(1)
    expect(some).toEqual(all.slice(1).filter(line => /^(?:dates|times)\//.test(line)))
  })

  test('are JSON that follows its schema, sorted, with the state under a preset', async () => {
    const rules = JSON.parse((await list('-f', 'json', '--preset', 'uk')).stdout)
    expect(validate(rules) ? [] : validate.errors).toEqual([])
    const ids = rules.map(({id}: {id: string}) => id)
    expect(ids).toEqual([...ids].sort())
    expect(rules.find(({id}: {id: string}) => id === 'times/am-pm')).toEqual({
      id: 'times/am-pm',
      category: 'times',
      summary: 'AM, pm or a.m where the style is a.m. and p.m.',
      level: 'warning',
      state: 'warning',
      fix: 'safe',
      quoted: 'skip',
      presets: ['ap', 'uk'],
      convention: {name: 'AP', note: 'a.m., p.m.'},
      options: {points: {kind: 'boolean', default: true, about: expect.stringContaining('4 p.m.')}},
      presetOptions: {uk: {points: false}},
      settings: {points: false},
    })
  })

  test('are a table of Markdown whose cells hold whatever a summary says', async () => {
    const {stdout} = await list('-f', 'markdown')
    const [table, ...rest] = fromMarkdown(stdout, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }).children
    const rules = JSON.parse((await list('-f', 'json')).stdout)
    expect(rest).toEqual([])
    if (table?.type !== 'table') throw new Error('it is a table')
    const last = table.children.map(row =>
      row.children.at(-1)?.children.map(node => ('value' in node ? node.value : '')),
    )
    expect(last.slice(1).map(words => words?.join(''))).toEqual(rules.map(({summary}: {summary: string}) => summary))
    expect(table.children.every(row => row.children.length === 5)).toBe(true)
  })

  test('have the state that the configuration of the folder gives them', async () => {
    writeFileSync(join(cwd, '.pressrelrc.yaml'), 'rules: {dates/weekday: [info, {}]}\n')
    expect((await list('dates')).stdout).toMatch(/^dates\/weekday +info /m)
  })

  test.each([
    [['tims'], 'there is no category “tims” (Did you mean “times”?)'],
    [['-f', 'jsn'], 'there is no format “jsn” (Did you mean “json”?)'],
    [['--preset', 'usa'], 'there is no preset “usa”'],
  ])('%j is refused with what was probably meant', async (args, words) => {
    const {code, stdout, stderr} = await list(...args)
    expect(stderr).toContain(words)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})
