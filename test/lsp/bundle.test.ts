import {cpSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../cli/run-pressrel.js'
import {startEditor} from './editor.js'

const folder = temporaryFolder()

test('the built server needs no package beside it', async () => {
  cpSync('bin', join(folder, 'bin'), {recursive: true})
  mkdirSync(join(folder, 'dist'))
  for (const name of ['cli', 'cli.cjs', 'rules'])
    cpSync(join('dist', name), join(folder, 'dist', name), {recursive: true})
  expect(readdirSync(folder).sort()).toEqual(['bin', 'dist'])
  const editor = await startEditor({program: join(folder, 'bin/pressrel.js'), folder})
  await editor.open('untitled:release.md', '# Acme opens a plant\n\nThe plant opens on Monday, May 12, 2026.\n')
  expect(await editor.diagnostics('untitled:release.md')).toMatchObject([{code: 'dates/weekday'}])
  expect(await editor.close()).toBe(0)
  expect(editor.stderr()).toBe('')
})
