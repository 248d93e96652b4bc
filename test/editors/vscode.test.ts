import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, dirname, join, resolve} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterEach, beforeAll, describe, expect, test} from 'vitest'
import {findServer, type Places} from '../../editors/vscode/src/find-server.js'
import {temporaryFolder} from '../cli/run-pressrel.js'

const root = resolve('.')
const folder = temporaryFolder()
const extension = join(folder, 'extension')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
let files: Record<string, Uint8Array> = {}

beforeAll(() => {
  const path = join(folder, 'pressrel.vsix')
  execFileSync(process.execPath, ['scripts/extension.mjs', path])
  files = unzipSync(readFileSync(path))
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), bytes)
  }
})

const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

describe('the packed extension', () => {
  test('holds what it needs and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/NOTICE.txt',
      'extension/dist/extension.js',
      'extension/package.json',
      'extension/readme.md',
      'extension/schema/config.schema.json',
    ])
    expect(textOf('extension/LICENSE.txt')).toBe(read('LICENSE'))
    expect(textOf('extension/schema/config.schema.json')).toBe(read('src/schema/config.schema.json'))
    expect(textOf('extension/dist/NOTICE.txt')).toContain('vscode-languageclient')
  })

  test('says in its manifest what its package.json says, and of what kind every file is', () => {
    const {name, version, publisher, engines, displayName} = JSON.parse(textOf('extension/package.json'))
    const manifest = textOf('extension.vsixmanifest')
    expect(manifest).toContain(
      `<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>`,
    )
    expect(manifest).toContain(`<DisplayName>${displayName}</DisplayName>`)
    expect(manifest).toContain(`Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"`)
    for (const [, path = ''] of manifest.matchAll(/ Path="([^"]+)"/g)) expect(Object.keys(files)).toContain(path)
    const types = textOf('[Content_Types].xml')
    const [, ...others] = Object.keys(files).sort()
    for (const path of others) expect(types).toContain(`Extension=".${path.split('.').at(-1)}"`)
  })

  test('has a package.json whose parts are there', () => {
    const manifest = JSON.parse(textOf('extension/package.json'))
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version)
    expect(files).toHaveProperty([join('extension', manifest.main)])
    const {commands, configuration, jsonValidation, yamlValidation} = manifest.contributes
    expect(commands.map(({command}: {command: string}) => command)).toEqual(['pressrel.restart', 'pressrel.explain'])
    for (const {url} of [...jsonValidation, ...yamlValidation]) expect(files).toHaveProperty([join('extension', url)])
    const settings = Object.keys(configuration.properties)
    expect(settings).toEqual(
      expect.arrayContaining(['pressrel.enable', 'pressrel.preset', 'pressrel.path', 'pressrel.trace.server']),
    )
    // A configuration may name code, and so may node_modules.
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false)
  })
})

/** What the stubbed API of the editor does, and keeps. */
interface VscodeTest {
  readonly folders: readonly string[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly typed?: string
  readonly output: string[]
  readonly shown: string[]
  readonly executed: string[][]
  readonly commands: Map<string, () => Promise<void>>
}

/** Loads the packed extension beside a stubbed `vscode`, as the editor does. */
function load(name: string, given: Pick<VscodeTest, 'folders' | 'settings' | 'typed'>) {
  const at = join(folder, name)
  mkdirSync(join(at, 'node_modules/vscode'), {recursive: true})
  copyFileSync(join(root, 'test/editors/vscode-stub.cjs'), join(at, 'node_modules/vscode/index.js'))
  copyFileSync(join(extension, 'dist/extension.js'), join(at, 'extension.js'))
  const editor: VscodeTest = {...given, output: [], shown: [], executed: [], commands: new Map()}
  Object.assign(globalThis, {vscodeTest: editor})
  const {activate, deactivate} = createRequire(join(at, 'x.js'))('./extension.js')
  return {editor, activate: () => activate({subscriptions: []}), deactivate}
}

describe('the extension, loaded', () => {
  const workspace = join(folder, 'workspace')
  const path = process.env.PATH
  afterEach(() => {
    process.env.PATH = path
  })

  test('starts the pressrel of the workspace, whose pages it opens', async () => {
    mkdirSync(join(workspace, 'node_modules'), {recursive: true})
    symlinkSync(root, join(workspace, 'node_modules/pressrel'))
    const {editor, activate, deactivate} = load('one', {folders: [workspace], settings: {}, typed: 'dates/weekday'})
    const started = await activate()
    expect(started.server).toEqual({kind: 'module', path: join(workspace, 'node_modules/pressrel/bin/pressrel.js')})
    // The server itself has named the last one.
    expect([...editor.commands.keys()]).toEqual(['pressrel.restart', 'pressrel.explain', 'pressrel.explainRule'])
    await editor.commands.get('pressrel.explain')?.()
    expect(editor.executed).toEqual([['markdown.showPreview', expect.stringMatching(/\/dates\/weekday\.md$/)]])
    await editor.commands.get('pressrel.restart')?.()
    await deactivate()
    expect(editor.shown).toEqual([])
  })

  test('says how to install pressrel where there is none', async () => {
    process.env.PATH = ''
    const {editor, activate, deactivate} = load('two', {folders: [], settings: {path: '/no/such/pressrel'}})
    expect((await activate()).server).toBeUndefined()
    expect(editor.shown).toEqual([expect.stringContaining('npm install --save-dev pressrel')])
    await deactivate()
  })
})

describe('pressrel is found', () => {
  const installed = (name: string): string => {
    const bin = join(folder, name, 'node_modules/pressrel/bin/pressrel.js')
    mkdirSync(dirname(bin), {recursive: true})
    writeFileSync(bin, '')
    return bin
  }
  const places = (given: Partial<Places>): Places => ({
    folders: [],
    setting: '',
    searchPath: '',
    platform: 'linux',
    ...given,
  })
  const program = join(folder, 'programs/pressrel')

  beforeAll(() => {
    mkdirSync(dirname(program), {recursive: true})
    writeFileSync(program, '')
    writeFileSync(`${program}.cmd`, '')
  })

  test('in the workspace first, or above it', () => {
    const path = installed('mono')
    mkdirSync(join(folder, 'mono/packages/press'), {recursive: true})
    const folders = [join(folder, 'mono/packages/press')]
    expect(findServer(places({folders, setting: program, searchPath: dirname(program)}))).toEqual({
      kind: 'module',
      path,
    })
  })

  test('by the setting next, which may be relative to the workspace', () => {
    const setting = 'programs/pressrel'
    expect(findServer(places({folders: [folder], setting}))).toEqual({kind: 'command', path: program})
    const path = installed('else')
    expect(findServer(places({setting: path}))).toEqual({kind: 'module', path})
  })

  test('on the PATH last, with the ending that Windows wants', () => {
    const searchPath = ['/no/such/folder', '', dirname(program)].join(delimiter)
    expect(findServer(places({setting: '/no/such/file', searchPath}))).toEqual({kind: 'command', path: program})
    const found = findServer(places({searchPath, platform: 'win32'}))
    expect(found).toEqual({kind: 'command', path: `${program}.cmd`})
    expect(findServer(places({searchPath: '/no/such/folder'}))).toBeUndefined()
  })
})
