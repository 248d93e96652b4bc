import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {pressrel, release, temporaryFolder} from '../cli/run-pressrel.js'
import {partsOf} from './docx-parts.js'

const page = readFileSync(new URL('../../docs/word-and-email.md', import.meta.url), 'utf8')

describe('docs/word-and-email.md', () => {
  const cwd = temporaryFolder()
  const [, calls = ''] = /```sh\n([\s\S]*?)```/.exec(page) ?? []

  test('shows commands that work', async () => {
    writeFileSync(join(cwd, 'release.md'), release)
    for (const call of calls.trim().split('\n')) {
      expect(await pressrel(call.split(' ').slice(1), {cwd})).toMatchObject({code: 0})
    }
    for (const name of ['release.docx', 'release.eml', 'approval/release.docx', 'approval/release.html'])
      expect(existsSync(join(cwd, name))).toBe(true)
  })

  test('names styles that the document has', async () => {
    const styles = partsOf(await exportRelease(openDraft(release), 'docx')).get('word/styles.xml') ?? ''
    const rows = page.split('\n').filter(line => /\| (?:ours|Word's) \|$/.test(line))
    const named = rows.flatMap(row =>
      [...(row.split('|')[2] ?? '').matchAll(/`([A-Za-z][\w ]+)`/g)].map(match => match[1]),
    )
    expect(named.length).toBeGreaterThan(20)
    for (const name of named) expect(styles).toContain(`<w:name w:val="${name}"/>`)
  })

  test('names every style of ours', async () => {
    const styles = partsOf(await exportRelease(openDraft(release), 'docx')).get('word/styles.xml') ?? ''
    const footnotes = /foot|end(?:note)|List Paragraph|Strong/i
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"\/>/g)].map(match => match[1] ?? '')
    for (const name of names.filter(name => !footnotes.test(name)))
      expect(page).toContain(name.replace(/^(List \w+) [23]$/, '$1').replace(/^Heading [2-5]$/, 'Heading 1'))
  })
})
