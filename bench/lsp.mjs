// A key stroke in the middle of a release of 50 KB: from didChange to publishDiagnostics, over the pipes of a real server, with
// no waiting for the next key stroke and with the usual one; and the same work in this process.
//   npm run bench:lsp [-- rounds]
import {spawn} from 'node:child_process'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {extract, lint, openDraft, toSource} from '../dist/index.js'

const rounds = Number(process.argv[2] ?? 30)
const warmUp = 15
const uri = 'untitled:release.md'
const {NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env} = process.env

/** A release of some length, of paragraphs that say something else each time. */
function release(length) {
  const parts = [
    '# Acme Robotics opens plants\n\nLEEDS, England, May 12, 2026 -- Acme Robotics opened its plants today.\n',
  ]
  for (let i = 1; parts.join('\n').length < length; i++) {
    parts.push(
      `## Plant ${i}\n`,
      `Plant ${i} makes ${i * 120} grippers a week for customers in the north of England, and revenue rose ${i % 40}.5% to $${i * 7}.2 million from a year earlier. Acme Robotics, which employs ${i * 31} people there, moved in on March ${1 + (i % 28)}, 2026, after nine months of work.\n`,
      `“We never built anything like plant ${i}, and all of us learned from it,” said Ana Ruiz, chief executive of Acme Robotics. “The people of the town helped us more than we had hoped.”\n`,
      `- orders: ${i * 3},400 for delivery by September ${2026 + (i % 3)}\n- suppliers: ${i + 20}, of which ${i + 4} are in the county\n`,
    )
  }
  return parts.join('\n')
}

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
const text = release(50_000)
const line = Math.floor(text.split('\n').length / 2)
// A line with words in it, so that the key stroke falls into a paragraph.
const at = text.split('\n').findIndex((words, i) => i >= line && words.startsWith('Plant'))

/** Types letter by letter, each when the diagnostics of the one before have come: the milliseconds of each. */
async function type(delay) {
  const server = spawn(process.execPath, ['bin/pressrel.js', 'lsp', '--stdio'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  let shown = () => {}
  connection.onNotification('textDocument/publishDiagnostics', params => shown(params))
  connection.listen()
  const diagnosticsOf = version =>
    new Promise(done => {
      shown = params => params.version === version && done(params.diagnostics)
    })
  await connection.sendRequest('initialize', {processId: process.pid, capabilities: {}, initializationOptions: {delay}})
  await connection.sendNotification('initialized', {})
  const opened = diagnosticsOf(1)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text},
  })
  await opened
  const times = []
  for (let version = 2; version < 2 + warmUp + rounds; version++) {
    const start = {line: at, character: 20}
    const came = diagnosticsOf(version)
    const begin = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [{range: {start, end: start}, text: 'x'}],
    })
    await came
    times.push(performance.now() - begin)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  return times.slice(warmUp)
}

/** The same in this process, with the version before or without: the draft of the new text, what is extracted, the findings. */
function inProcess(isNext) {
  const offset = text.split('\n').slice(0, at).join('\n').length + 21
  let before
  const stages = {draft: [], extract: [], lint: [], all: [], cpu: []}
  for (let i = 1; i <= warmUp + rounds; i++) {
    const cpu = process.cpuUsage()
    const begin = performance.now()
    const draft = openDraft(toSource(text.slice(0, offset) + 'x'.repeat(i) + text.slice(offset)), {before})
    void draft.release
    const parsed = performance.now()
    extract(draft)
    const extracted = performance.now()
    lint(draft)
    const end = performance.now()
    if (isNext) before = draft
    const {user, system} = process.cpuUsage(cpu)
    if (i <= warmUp) continue
    stages.cpu.push((user + system) / 1000)
    stages.draft.push(parsed - begin)
    stages.extract.push(extracted - parsed)
    stages.lint.push(end - extracted)
    stages.all.push(end - begin)
  }
  return stages
}

const say = (name, times) => console.log(`  ${name.padEnd(44)} ${median(times).toFixed(1).padStart(7)} ms`)
console.log(`a key stroke in a release of ${text.length} characters, warm, medians of ${rounds}`)
say('didChange to publishDiagnostics, delay 0', await type(0))
say('didChange to publishDiagnostics, delay 150', await type(150))
for (const isNext of [true, false]) {
  const stages = inProcess(isNext)
  say(`in process, ${isNext ? 'from the version before' : 'from the text alone'}`, stages.all)
  for (const name of ['draft', 'extract', 'lint']) say(`  of which ${name}`, stages[name])
  say('  CPU, all threads', stages.cpu)
}
