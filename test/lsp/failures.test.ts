import {PassThrough} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {defineRule, resolveConfig} from '../../src/lint/index.js'
import type {Configurations} from '../../src/lsp/configurations.js'
import {openConnection} from '../../src/lsp/connection.js'
import {startServer} from '../../src/lsp/server.js'

const uri = 'untitled:release.md'
const wrong = '# Acme opens a plant\n\nThe plant opens on Monday, May 12, 2026.\n'
const broken = defineRule({
  summary: 'It fails.',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'house'},
  messages: {found: 'found'},
  create: () => ({
    sentence() {
      throw new TypeError('no such plant')
    },
  }),
})

/** A server in this process, with configurations of the test's own, and an editor at the other end of two streams. */
async function editorWith(configurations: Configurations) {
  const [up, down] = [new PassThrough(), new PassThrough()]
  startServer(openConnection(up, down), {limits: {maxBytes: 10_000}}, () => configurations)
  const editor = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever the server sends.
  const messages: {method: string; params: any}[] = []
  const waiting = new Set<() => void>()
  editor.onNotification((method, params) => {
    messages.push({method, params})
    for (const look of waiting) look()
  })
  /** Waits until a message that fits has come. */
  const until = (fits: (message: (typeof messages)[number]) => boolean) =>
    new Promise<(typeof messages)[number]>(done => {
      const look = (): void => {
        const found = messages.find(fits)
        if (!found) return
        waiting.delete(look)
        done(found)
      }
      waiting.add(look)
      look()
    })
  editor.listen()
  await editor.sendRequest('initialize', {processId: null, capabilities: {}, initializationOptions: {delay: 0}})
  await editor.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text: wrong},
  })
  const diagnostics = async (version: number): Promise<readonly {code: string}[]> => {
    const found = await until(({params}) => params.uri === uri && params.version === version)
    return found.params.diagnostics
  }
  return {editor, messages, until, diagnostics}
}

describe('a rule that fails', () => {
  const config = resolveConfig({rules: {'house/broken': 'error'}}, {ownRules: {'house/broken': broken}})

  test('is named once, and the others go on', async () => {
    const {editor, messages, diagnostics} = await editorWith({
      of: async () => ({config, problem: undefined}),
      readFrom: () => false,
      forget: () => {},
    })
    expect(await diagnostics(1)).toMatchObject([{code: 'dates/weekday'}])
    const change = {textDocument: {uri, version: 2}, contentChanges: [{text: `${wrong}It rains.\n`}]}
    await editor.sendNotification('textDocument/didChange', change)
    expect(await diagnostics(2)).toMatchObject([{code: 'dates/weekday'}])
    const fixes = await editor.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: {start: {line: 2, character: 20}, end: {line: 2, character: 20}},
      context: {diagnostics: [], only: ['source.fixAll.pressrel']},
    })
    expect(fixes).toEqual([])
    const named = messages.filter(({method}) => method === 'window/logMessage')
    expect(named.map(({params}) => params.message)).toEqual([
      expect.stringContaining(
        'the rule house/broken failed: no such plant (Switch it off with --rule house/broken:off',
      ),
    ])
  })
})

test('a rule that never ends is ended once, and then left out until a configuration changes', async () => {
  let count = 0
  const endless = defineRule({
    ...broken,
    create: () => ({
      headline() {
        count++
        for (;;);
      },
    }),
  })
  const config = resolveConfig({rules: {'house/endless': 'error'}}, {ownRules: {'house/endless': endless}})
  const {editor, messages, diagnostics} = await editorWith({
    of: async () => ({config, problem: undefined}),
    readFrom: () => false,
    forget: () => {},
  })
  expect(await diagnostics(1)).toMatchObject([{code: 'dates/weekday'}])
  const change = {textDocument: {uri, version: 2}, contentChanges: [{text: `${wrong}It rains.\n`}]}
  await editor.sendNotification('textDocument/didChange', change)
  expect(await diagnostics(2)).toMatchObject([{code: 'dates/weekday'}])
  expect(count).toBe(1)
  expect(messages.filter(({method}) => method === 'window/logMessage').map(({params}) => params.message)).toEqual([
    expect.stringContaining('the rule house/endless failed: took longer than 5 seconds'),
  ])
})

describe('an error of our own', () => {
  test('answers with an error, is logged where nothing was asked, and the server lives', async () => {
    const config = resolveConfig()
    let isBroken = true
    const {editor, until, diagnostics} = await editorWith({
      of: async () => {
        if (isBroken) throw new TypeError('out of paper')
        return {config, problem: undefined}
      },
      readFrom: () => false,
      forget: () => {},
    })
    const logged = await until(({method}) => method === 'window/logMessage')
    expect(logged.params.message).toContain('untitled:release.md could not be checked: TypeError: out of paper')
    const about = {textDocument: {uri}, position: {line: 0, character: 0}}
    await expect(editor.sendRequest('textDocument/hover', about)).rejects.toMatchObject({
      code: -32603,
      message: expect.stringContaining('out of paper'),
    })
    isBroken = false
    const change = {textDocument: {uri, version: 2}, contentChanges: [{text: wrong}]}
    await editor.sendNotification('textDocument/didChange', change)
    expect(await diagnostics(2)).toMatchObject([{code: 'dates/weekday'}])
    expect(await editor.sendRequest('textDocument/hover', about)).toBeNull()
  })
})
