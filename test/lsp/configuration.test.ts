import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver-protocol/node'
import {temporaryFolder} from '../cli/run-pressrel.js'
import {type EditorOptions, startEditor, uriOf} from './editor.js'

const root = temporaryFolder()
let count = 0
let folder = root
beforeEach(() => {
  folder = join(root, String(count++))
  mkdirSync(join(folder, 'sub'), {recursive: true})
})
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return uriOf(join(folder, name))
}
const release = '# Acme opens a plant\n\nThe plant, open from Monday, May 12, 2026, has 3 doors.\n'
const uri = (): string => uriOf(join(folder, 'sub/release.md'))
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({code}) => code)
const watching = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}

/** An editor with the release open, and what it shows. */
async function opened(options: EditorOptions = {}) {
  const editor = await startEditor({folder, ...options})
  await editor.open(uri(), release)
  return {editor, first: await editor.diagnostics(uri())}
}

describe('the configuration', () => {
  test('is that of the folder of the release', async () => {
    write('.pressrelrc.yaml', 'rules: {dates/weekday: info, numbers/under-ten: warning}\n')
    const {first} = await opened()
    expect(first).toMatchObject([
      {code: 'dates/weekday', severity: 3},
      {code: 'numbers/under-ten', severity: 2},
    ])
  })

  test('is read anew when the editor says that it has changed', async () => {
    const path = write('.pressrelrc.yaml', 'rules: {dates/weekday: off}\n')
    const {editor, first} = await opened({capabilities: watching})
    expect(first).toEqual([])
    const {registrations} = await editor.next('client/registerCapability')
    const [{method, registerOptions}] = registrations
    expect(method).toBe('workspace/didChangeWatchedFiles')
    const patterns = registerOptions.watchers.map(({globPattern}: {globPattern: string}) => globPattern)
    expect(patterns).toEqual(expect.arrayContaining(['**/*.{yaml,yml,json}', '**/.pressrelignore']))
    write('.pressrelrc.yaml', 'rules: {dates/weekday: error}\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: path, type: 2}]})
    expect(codes(await editor.diagnostics(uri()))).toEqual(['dates/weekday'])
  })

  test('is read anew when it is saved, or a file that it extends', async () => {
    write('.pressrelrc.yaml', 'extends: ./house.yaml\n')
    const house = write('house.yaml', 'rules: {dates/weekday: off}\n')
    const {editor, first} = await opened()
    expect(first).toEqual([])
    await editor.open(house, 'rules: {dates/weekday: off}\n', 'yaml')
    write('house.yaml', 'rules: {dates/weekday: info}\n')
    await editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri: house}})
    expect(await editor.diagnostics(uri())).toMatchObject([{code: 'dates/weekday', severity: 3}])
  })

  test('is read anew when a file changes that it extends, and not when another one does', async () => {
    write('.pressrelrc.yaml', 'extends: ./house.yaml\n')
    const house = write('house.yaml', 'rules: {dates/weekday: off}\n')
    const {editor, first} = await opened()
    expect(first).toEqual([])
    write('house.yaml', 'rules: {dates/weekday: info}\n')
    const other = uriOf(join(folder, 'other.yaml'))
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: other, type: 2}]})
    await editor.change(uri(), 2, {text: `${release}It rains.\n`})
    expect(await editor.diagnostics(uri())).toEqual([])
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: house, type: 2}]})
    expect(await editor.diagnostics(uri())).toMatchObject([{code: 'dates/weekday', severity: 3}])
  })

  test('that is wrong is shown once, and the release is checked by the recommended preset', async () => {
    const path = write('.pressrelrc.yaml', 'rules:\n  dates/weekdy: off\n')
    const {editor, first} = await opened()
    expect(codes(first)).toEqual(['dates/weekday'])
    const {type, message} = await editor.next('window/showMessage')
    expect(type).toBe(1)
    expect(message).toContain('.pressrelrc.yaml:2:3: there is no rule “dates/weekdy” (Did you mean “dates/weekday”?)')
    await editor.change(uri(), 2, {text: `${release}It rains.\n`})
    expect(codes(await editor.diagnostics(uri(), 2))).toEqual(['dates/weekday'])
    write('.pressrelrc.yaml', 'rules:\n  dates/weekday: off\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: path, type: 2}]})
    expect(await editor.diagnostics(uri())).toEqual([])
    expect(editor.messages.filter(({method}) => method === 'window/showMessage')).toHaveLength(1)
  })

  test('that is wrong and open has the error in it, at its place, until it is right', async () => {
    const path = write('.pressrelrc.yaml', 'rules:\n  - [unclosed\n')
    const editor = await startEditor({folder})
    await editor.open(path, 'rules:\n  - [unclosed\n', 'yaml')
    const [diagnostic, ...others] = await editor.diagnostics(path)
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({code: 'E_CONFIG', severity: 1, source: 'pressrel'})
    expect(diagnostic?.message).toContain('is not YAML')
    expect(diagnostic?.range.start.line).toBeGreaterThan(0)
    await editor.open(uri(), release)
    expect(codes(await editor.diagnostics(uri()))).toEqual(['dates/weekday'])
    write('.pressrelrc.yaml', 'rules: {dates/weekday: off}\n')
    await editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri: path}})
    expect(await editor.diagnostics(path)).toEqual([])
    expect(await editor.diagnostics(uri())).toEqual([])
    expect(editor.messages.filter(({method}) => method === 'window/showMessage')).toEqual([])
  })

  test('that is wrong in several places is marked at each wrong word', async () => {
    const text = 'extends: recommended\nrules:\n  dates/weekdy: off\n  tone/hype: warn\n'
    const path = write('.pressrelrc.yaml', text)
    const editor = await startEditor({folder})
    await editor.open(path, text, 'yaml')
    expect(await editor.diagnostics(path)).toMatchObject([
      {code: 'E_CONFIG', range: {start: {line: 2, character: 2}, end: {line: 2, character: 14}}},
      {code: 'E_CONFIG', range: {start: {line: 3, character: 13}, end: {line: 3, character: 17}}},
    ])
  })

  test('given with --config holds for all', async () => {
    write('.pressrelrc.yaml', 'rules: {dates/weekday: off}\n')
    write('mine.yaml', 'rules: {dates/weekday: info}\n')
    const {first} = await opened({args: ['--config', 'mine.yaml']})
    expect(first).toMatchObject([{code: 'dates/weekday', severity: 3}])
  })
})

describe('a release that is left out', () => {
  test.each([
    ['.pressrelrc.yaml', 'ignore: [sub/]\n'],
    ['.pressrelignore', 'sub/\n'],
    ['sub/.pressrelignore', '*.md\n'],
    ['.gitignore', 'release.md\n'],
  ])('by %s has no diagnostics', async (name, text) => {
    write(name, text)
    expect((await opened()).first).toEqual([])
  })

  test('has some as soon as the ignore file is gone', async () => {
    const path = write('.pressrelignore', '*.md\n')
    const {editor, first} = await opened()
    expect(first).toEqual([])
    write('.pressrelignore', '')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: path, type: 2}]})
    expect(codes(await editor.diagnostics(uri()))).toEqual(['dates/weekday'])
  })

  test('by an ignore file above it has none, whatever folder is open', async () => {
    write('.pressrelignore', 'sub/')
    const {first} = await opened({folder: undefined})
    expect(first).toEqual([])
  })

  test('because it is of an installed package, or hidden, has none', async () => {
    const editor = await startEditor({folder})
    for (const name of ['node_modules/acme/README.md', '.github/notes.md']) {
      const hidden = uriOf(join(folder, name))
      await editor.open(hidden, release)
      expect(await editor.diagnostics(hidden)).toEqual([])
    }
  })
})

describe('the settings of the editor', () => {
  const undated = '# Acme opens a plant\n\nThe plant has 3 doors, open from Monday, May 12.\n'

  test.each([[{preset: 'ap', date: '2026-05-01'}], [{pressrel: {preset: 'ap', date: '2026-05-01'}}]])(
    'come with its first message: %j',
    async initializationOptions => {
      const editor = await startEditor({folder, initialize: {initializationOptions}})
      await editor.open(uri(), undated)
      expect(codes(await editor.diagnostics(uri()))).toEqual(
        expect.arrayContaining(['numbers/under-ten', 'dates/weekday']),
      )
    },
  )

  test('are asked for, and hold over those', async () => {
    let settings: object = {preset: '', date: null, path: '/bin/pressrel'}
    const capabilities = {workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}}}
    const answers = {'workspace/configuration': () => [settings]}
    const initialize = {initializationOptions: {date: '2026-05-01'}}
    const editor = await startEditor({folder, capabilities, answers, initialize})
    const {registrations} = await editor.next('client/registerCapability')
    expect(registrations).toMatchObject([
      {method: 'workspace/didChangeConfiguration', registerOptions: {section: 'pressrel'}},
    ])
    expect(await editor.next('workspace/configuration')).toEqual({items: [{section: 'pressrel'}]})
    await editor.open(uri(), undated)
    expect(codes(await editor.diagnostics(uri()))).toEqual(['dates/weekday'])
    settings = {preset: 'ap'}
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect(codes(await editor.diagnostics(uri()))).toEqual(
      expect.arrayContaining(['numbers/under-ten', 'dates/weekday']),
    )
    settings = {enable: false}
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect(await editor.diagnostics(uri())).toEqual([])
  })

  test('are sent by an editor that cannot be asked', async () => {
    const {editor, first} = await opened()
    expect(codes(first)).toEqual(['dates/weekday'])
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: {pressrel: {preset: 'ap'}}})
    expect(codes(await editor.diagnostics(uri()))).toContain('numbers/under-ten')
  })

  test('that are wrong are said, with what may have been meant, and the others hold', async () => {
    const initializationOptions = {preset: 'uuk', date: '2026-02-30', delay: 'soon', enable: 'yes'}
    const {editor, first} = await opened({initialize: {initializationOptions}})
    expect(codes(first)).toEqual(['dates/weekday'])
    const said = editor.messages.filter(({method}) => method === 'window/showMessage').map(({params}) => params.message)
    expect(said).toEqual([
      'pressrel: There is no preset “uuk”. Did you mean “uk”?',
      'pressrel: The setting “enable” wants true or false, not "yes".',
      'pressrel: The setting “date” wants a day that exists, such as 2026-05-12, not "2026-02-30".',
      'pressrel: The setting “delay” wants milliseconds up to 10000, not "soon".',
    ])
  })
})
