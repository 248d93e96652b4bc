import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {presetNames} from '../src/lint/index.js'
import {defaultSettings} from '../src/lsp/settings.js'
import {parse} from '../src/parse-release.js'
import {reporterNames} from '../src/report/index.js'

const path = new URL('../docs/prast.md', import.meta.url).pathname
const page = readFileSync(path, 'utf8')
/** An example of Markdown, with or without the JSON that it makes. */
const example = /```md example\n([\s\S]*?)```\n(?:\n```json\n([\s\S]*?)```\n)?/g

const onOneLine = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([{[]) | (?=[}\]])/g, '$1')

/** The tree that the page shows: without positions, a line for every child of the release. */
function shown(text: string): string {
  const tree = JSON.stringify(parse(text), (key, value) => (/position$/i.test(key) ? undefined : value))
  const {children, ...root} = JSON.parse(tree)
  const rows = children.map((child: unknown) => `  ${onOneLine(child)}`)
  return `${onOneLine(root).slice(0, -1)}, "children": [\n${rows.join(',\n')}\n]}\n`
}

describe('docs/prast.md', () => {
  const examples = [...page.matchAll(example)]

  test('has an example of every node', () => {
    const types = [
      'release',
      'releaseLine',
      'headline',
      'subheadline',
      'lead',
      'section',
      'boilerplate',
      'disclaimer',
      'contacts',
      'endMark',
    ]
    for (const type of types) expect(page).toContain(`"type": "${type}"`)
  })

  test.each(examples.map(([, text = '', json], i) => ({name: i + 1, text, json})))(
    'shows what example $name makes',
    ({text, json}) => expect(json).toBe(shown(text)),
  )

  // UPDATE=1 writes the trees anew; what changed is to be read in review.
  if (process.env.UPDATE === '1')
    test('is written anew', () => {
      writeFileSync(
        path,
        page.replace(
          example,
          (_, text: string) => `\`\`\`md example\n${text}\`\`\`\n\n\`\`\`json\n${shown(text)}\`\`\`\n`,
        ),
      )
    })
})

const root = new URL('..', import.meta.url).pathname
const session = /```console\n([\s\S]*?)```/g

/** What a command prints in the folder of the project. */
function printed(call: string): string {
  const {stdout} = spawnSync(process.execPath, ['bin/pressrel.js', ...call.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, NO_COLOR: '1'},
  })
  return stdout.trimEnd()
}

/** The commands of a session, each with what stands below it. */
const callsOf = (lines: string) =>
  lines
    .split(/^\$ pressrel /m)
    .slice(1)
    .map(text => ({call: text.split('\n')[0] ?? '', output: text.slice(text.indexOf('\n') + 1)}))

const sessions = ['README.md', 'docs/formats.md', 'docs/exports.md', 'docs/html.md', 'docs/templates.md']

describe.each(sessions)('%s', name => {
  const text = readFileSync(root + name, 'utf8')
  const calls = [...text.matchAll(session)].flatMap(([, lines = '']) => callsOf(lines))

  test('shows more than one command at work', () => expect(calls.length).toBeGreaterThan(1))

  test.each(calls)('shows what “pressrel $call” prints', ({call, output}) => {
    expect(printed(call)).toBe(output.trimEnd())
  })

  // UPDATE=1 writes the sessions anew; what changed is to be read in review.
  if (process.env.UPDATE === '1')
    test('is written anew', () => {
      const anew = (lines: string) =>
        callsOf(lines)
          .map(({call}, i, all) => `$ pressrel ${call}\n${printed(call)}\n${gapAfter(lines, i, all.length)}`)
          .join('')
      writeFileSync(
        root + name,
        text.replace(session, (_, lines: string) => `\`\`\`console\n${anew(lines)}\`\`\``),
      )
    })
})

describe('docs/formats.md', () => {
  const path = `${root}docs/formats.md`
  const text = readFileSync(path, 'utf8')
  const fence = /```json sarif\n([\s\S]*?)```/
  const [result] = JSON.parse(printed('lint -f sarif fixtures/first-draft.md')).runs[0].results.slice(-1)

  test('shows a result of SARIF', () => expect(JSON.parse(fence.exec(text)?.[1] || '{}')).toEqual(result))
  test('names every format', () => {
    for (const name of reporterNames) expect(text).toContain(`| \`${name}\` |`)
  })

  if (process.env.UPDATE === '1')
    test('has the result anew', () => {
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(fence, () => `\`\`\`json sarif\n${JSON.stringify(result, null, 2)}\n\`\`\``),
      )
    })
})

/** The blank line that may stand between two commands. */
const gapAfter = (lines: string, i: number, count: number): string =>
  i < count - 1 && (callsOf(lines)[i]?.output ?? '').endsWith('\n\n') ? '\n' : ''
describe('docs/editors.md', () => {
  test('lists the settings there are, with what holds without them, and the extension has the same', () => {
    const root = new URL('..', import.meta.url).pathname
    const rows = [...readFileSync(`${root}docs/editors.md`, 'utf8').matchAll(/^\| `(\w+)` \|.*\| (.+) \|$/gm)]
    const listed = new Map(rows.map(([, name = '', without = '']) => [name, without.replace(/`/g, '')]))
    expect([...listed.keys()]).toEqual(Object.keys(defaultSettings))
    for (const [name, value] of Object.entries(defaultSettings))
      if (value !== undefined) expect(listed.get(name)).toBe(String(value))
    const {contributes} = JSON.parse(readFileSync(`${root}editors/vscode/package.json`, 'utf8'))
    for (const [name, value] of Object.entries(defaultSettings))
      expect(contributes.configuration.properties[`pressrel.${name}`].default).toBe(value ?? '')
    expect(contributes.configuration.properties['pressrel.preset'].enum).toEqual(['', ...presetNames])
  })
})
