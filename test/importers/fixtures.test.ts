import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {type Imported, importRelease} from '../../src/import/index.js'

const folder = new URL('../../fixtures/imports/', import.meta.url).pathname

/** What each file must come to; rewritten only by `UPDATE=1 npx vitest run test/importers/fixtures.test.ts`, and read in review. */
function golden(path: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, actual)
  expect(existsSync(path), path).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

const formats: Readonly<Record<string, string>> = {'.html': 'html', '.docx': 'docx', '.txt': 'text'}

async function importFixture(name: string): Promise<Imported> {
  const file = readdirSync(join(folder, name)).find(entry => entry.startsWith('input.')) ?? ''
  return importRelease(readFileSync(join(folder, name, file)), formats[extname(file)] ?? '', {path: file})
}

const line = ({kind, message, excerpt}: Imported['notes'][number]): string =>
  `${kind}: ${message}${excerpt === undefined ? '' : ` | ${excerpt}`}\n`

describe.each(readdirSync(folder))('the import of %s', name => {
  test('is the Markdown that was reviewed, and what was left out is told', async () => {
    const {markdown, notes} = await importFixture(name)
    golden(join(folder, name, 'out.md'), markdown)
    golden(join(folder, name, 'notes.txt'), notes.map(line).join(''))
  })

  test('is written in the one form of Markdown', async () => {
    const {markdown} = await importFixture(name)
    expect(await exportRelease(openDraft(markdown), 'markdown', {embargoed: true})).toBe(markdown)
  })
})
