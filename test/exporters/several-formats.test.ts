import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {pressrel, release, temporaryFolder} from '../cli/run-pressrel.js'

const cwd = temporaryFolder()
writeFileSync(join(cwd, 'a.md'), release)
writeFileSync(join(cwd, 'b.md'), release)

describe('several formats', () => {
  test('go into a folder, each as if it were the only one', async () => {
    const call = ['export', '--to', 'docx, email,html,docx', 'a.md', 'b.md', '--out-dir', 'one', '--fragment']
    expect(await pressrel(call, {cwd})).toEqual({code: 0, stdout: '', stderr: 'Wrote 6 files into one\n'})
    expect(readdirSync(join(cwd, 'one')).sort()).toEqual(['a.docx', 'a.eml', 'a.html', 'b.docx', 'b.eml', 'b.html'])
    const draft = openDraft(release)
    expect(readFileSync(join(cwd, 'one/b.html'), 'utf8')).toBe(await exportRelease(draft, 'html', {fragment: true}))
    expect(readFileSync(join(cwd, 'one/a.docx')).equals(Buffer.from(await exportRelease(draft, 'docx')))).toBe(true)
  })

  test('are written all or not at all where a name is taken', async () => {
    mkdirSync(join(cwd, 'two'))
    writeFileSync(join(cwd, 'two/a.txt'), 'mine')
    const call = ['export', '--to', 'html,text', 'a.md', 'b.md', '--out-dir', 'two']
    const {code, stderr} = await pressrel(call, {cwd})
    expect(code).toBe(1)
    expect(stderr).toMatch(/a\.txt.*exists already.*\n.*Wrote 2 files into two/s)
    expect(readdirSync(join(cwd, 'two')).sort()).toEqual(['a.txt', 'b.html', 'b.txt'])
  })

  test.each([
    [['--to', 'html,text', 'a.md'], 'several formats want a file each (Name a folder with --out-dir)'],
    [['--to', 'html,text', '-o', 'x.html', 'a.md'], 'several formats want a file each'],
    [['--to', 'html,text', '--input-format', 'ndjson'], 'several formats want a file each'],
    [['--to', 'html,docx', '--wrap', '72', 'a.md', '--out-dir', 'x'], 'none of html, docx has an option --wrap'],
    [['--to', 'html,tex', 'a.md', '--out-dir', 'x'], 'there is no export format “tex” (did you mean “text”?)'],
    [['--to', 'html,', 'a.md', '--out-dir', 'x'], 'there is no export format “”'],
  ])('%j is a mistake that is named', async (call, message) => {
    const {code, stderr} = await pressrel(['export', ...call], {cwd})
    expect(code).toBe(2)
    expect(stderr.toLowerCase()).toContain(message.toLowerCase())
    expect(existsSync(join(cwd, 'x'))).toBe(false)
  })
})
