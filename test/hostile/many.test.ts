import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type ExportOptions, exportRelease, importRelease, openDraft, toSource} from '../../src/index.js'

const open = (markdown: string) => openDraft(toSource(markdown, {path: 'many.md', format: 'markdown'}))
const head = '# Acme Opens a Plant\n\n'

async function written(markdown: string, to: string, options: ExportOptions = {}): Promise<string> {
  const output = await exportRelease(open(markdown), to, options)
  return typeof output === 'string' ? output : strFromU8(unzipSync(output)['word/document.xml'] ?? new Uint8Array())
}

const count = (text: string, part: string): number => text.split(part).length - 1

describe('what is there a hundred thousand times ends no program', () => {
  test('words of one cell', async () => {
    const table = `${head}| Item |\n|---|\n| ${'loaf '.repeat(130_000)}|\n`
    for (const to of ['text', 'docx', 'markdown', 'html'])
      expect(count(await written(table, to), 'loaf'), to).toBe(130_000)
  }, 60_000)

  test('lines of a link in a Word document', async () => {
    const link = `${head}[${'a\\\n'.repeat(20_000)}b](https://acme.example)\n`
    expect(count(await written(link, 'docx'), '<w:br/>')).toBe(20_000)
  }, 60_000)

  test('rules of a plain text that look like a table', async () => {
    const text = `Acme Opens a Plant\n\nAcme opened a plant.\n\n${'===\n'.repeat(130_000)}`
    const {markdown} = await importRelease(Buffer.from(text), 'text', {path: 'many.txt', maxBytes: 4 * 1024 * 1024})
    expect(markdown).toContain('Acme opened a plant.')
  }, 60_000)
})
