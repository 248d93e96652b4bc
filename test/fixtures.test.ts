import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {exportRelease} from '../src/export/index.js'
import {lint} from '../src/lint/index.js'
import {toSource} from '../src/source/index.js'

const folder = new URL('../fixtures/releases/', import.meta.url).pathname

/** What each fixture must come to; rewritten only by `UPDATE=1 npx vitest run test/fixtures.test.ts`, and read in review. */
function golden(path: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, actual)
  expect(existsSync(path), path).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

describe.each(readdirSync(folder))('the release %s', name => {
  const at = join(folder, name)
  const file = existsSync(join(at, 'input.md')) ? 'input.md' : 'input.txt'
  const source = toSource(readFileSync(join(at, file), 'utf8'), {path: file})
  const draft = openDraft(source)

  test('has the tree that was reviewed', () =>
    golden(join(at, 'release.json'), `${JSON.stringify(draft.release, null, 1)}\n`))
  test('exports the JSON that was reviewed', async () =>
    golden(join(at, 'out.json'), await exportRelease(draft, 'json')))
  test('exports the page that was reviewed', async () =>
    golden(join(at, 'out.html'), await exportRelease(draft, 'html')))
  test('exports the text that was reviewed', async () =>
    golden(join(at, 'out.txt'), await exportRelease(draft, 'text', {wrap: 72})))
  test('lints clean', () => expect(lint(draft)).toEqual([]))
})
