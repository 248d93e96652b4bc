// As much of VS Code’s API as the extension and its client need to start a server; the rest is there and does nothing.
const {pathToFileURL} = require('node:url')

/** A function, class and object at once, all of whose parts are the same. */
const anything = new Proxy(class {}, {
  get: (target, name) => {
    if (name === 'prototype') return target.prototype
    // It is no promise, no list and no text.
    if (name === 'then' || typeof name === 'symbol') return undefined
    return anything
  },
  apply: () => anything,
  construct: () => anything,
})

const test = globalThis.vscodeTest
const withRest = known => new Proxy(known, {get: (target, name) => (name in target ? target[name] : anything)})
const nothing = {dispose() {}}
const on = () => nothing

class EventEmitter {
  listeners = new Set()
  event = listener => {
    this.listeners.add(listener)
    return {dispose: () => this.listeners.delete(listener)}
  }
  fire(event) {
    for (const listener of this.listeners) listener(event)
  }
  dispose() {}
}

class Uri {
  static parse = text => new Uri(text)
  static file = path => new Uri(pathToFileURL(path).href)
  constructor(text) {
    this.text = text
    this.scheme = text.slice(0, text.indexOf(':'))
    this.fsPath = this.scheme === 'file' ? decodeURIComponent(new URL(text).pathname) : text
  }
  toString() {
    return this.text
  }
}

module.exports = withRest({
  version: '1.94.0',
  Uri,
  EventEmitter,
  env: {appName: 'test', language: 'en'},
  workspace: withRest({
    workspaceFolders: test.folders.map((path, index) => ({uri: Uri.file(path), name: path, index})),
    textDocuments: [],
    notebookDocuments: [],
    getConfiguration: () => ({get: (name, fallback) => test.settings[name] ?? fallback, ...test.settings}),
    onDidChangeConfiguration: on,
    onDidOpenTextDocument: on,
    onDidChangeTextDocument: on,
    onDidCloseTextDocument: on,
    onDidSaveTextDocument: on,
    onDidChangeWorkspaceFolders: on,
    createFileSystemWatcher: () => ({onDidCreate: on, onDidChange: on, onDidDelete: on, dispose() {}}),
  }),
  window: withRest({
    createOutputChannel: () =>
      withRest({append: text => test.output.push(text), appendLine: text => test.output.push(text)}),
    showWarningMessage: message => void test.shown.push(message),
    showErrorMessage: message => void test.shown.push(message),
    showInputBox: () => test.typed,
    visibleTextEditors: [],
    tabGroups: withRest({all: [], onDidChangeTabs: on}),
    activeTextEditor: undefined,
  }),
  languages: withRest({
    createDiagnosticCollection: () => ({set() {}, delete() {}, clear() {}, dispose() {}}),
    getDiagnostics: () => [],
  }),
  commands: withRest({
    executeCommand: (name, ...given) => void test.executed.push([name, ...given.map(String)]),
    registerCommand: (name, run) => {
      test.commands.set(name, run)
      return nothing
    },
  }),
})
