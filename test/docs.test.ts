import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse-release.js'

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

describe('README.md', () => {
  const root = new URL('..', import.meta.url).pathname
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const [, session = ''] = /```console\n([\s\S]*?)```/.exec(readme) ?? []
  const calls = session.split(/^\$ pressrel /m).slice(1)

  test('shows more than one command at work', () => expect(calls.length).toBeGreaterThan(1))

  test.each(calls.map(call => ({call: call.split('\n')[0] ?? '', output: call.slice(call.indexOf('\n') + 1)})))(
    'shows what “pressrel $call” prints',
    ({call, output}) => {
      const {stdout} = spawnSync(process.execPath, ['bin/pressrel.js', ...call.split(' ')], {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, NO_COLOR: '1'},
      })
      expect(stdout.trimEnd()).toBe(output.trimEnd())
    },
  )
})
