// Runs everything over a folder of releases (next to the repository, or PRESSREL_CORPUS) and checks what must hold.

import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {
  exporterNames,
  exportRelease,
  extract,
  fix,
  lint,
  listRules,
  openDraft,
  resolveConfig,
  toSource,
} from '../dist/index.js'
import {loadSource} from './load-source.mjs'
import {pageFaults} from './page-faults.mjs'

const {findingFaults, mentionFaults, nestingFaults} = await loadSource("export * from './test/invariants/index.js'")

const folder = resolve(process.env.PRESSREL_CORPUS ?? '../shared/corpus')
if (!existsSync(folder)) {
  console.error(`no corpus at ${folder}; set PRESSREL_CORPUS`)
  process.exit(2)
}
const files = readdirSync(folder)
  .filter(name => /\.(?:md|txt)$/.test(name))
  .sort()
const violations = []
const times = new Map()
const perRule = new Map()
const perRelease = []
const timed = async (name, work) => {
  const start = process.hrtime.bigint()
  const result = await work()
  times.set(name, (times.get(name) ?? 0) + Number(process.hrtime.bigint() - start) / 1e6)
  return result
}
const claim = (file, what, holds) => {
  if (!holds) violations.push(`${file}: ${what}`)
}
/** Notes what a checker of the tests has found. */
const claimNone = (file, faults) => {
  for (const fault of faults) claim(file, fault, false)
}
const ap = resolveConfig({extends: 'ap'})
const all = Object.fromEntries(listRules().map(({id}) => [id, 'warning']))
const everyRule = resolveConfig({rules: all})
/** Under --unsafe the rules about the marks themselves move a comma into them, or put a mark before a paragraph. */
const marks = ['quotes/punctuation-inside', 'quotes/marks-mixed', 'quotes/multi-paragraph-marks']
const withoutMarks = resolveConfig({rules: {...all, ...Object.fromEntries(marks.map(id => [id, 'off']))}})

for (const file of files) {
  const value = readFileSync(join(folder, file), 'utf8')
  const source = toSource(value, {path: file})
  try {
    const draft = openDraft(source)
    await timed('parse', () => draft.release)
    claimNone(file, nestingFaults(draft.release, value.length))
    claim(file, 'the tree survives JSON', isDeepStrictEqual(JSON.parse(JSON.stringify(draft.release)), draft.release))
    const document = await timed('extract', () => extract(draft))
    claimNone(file, mentionFaults(document, value))
    const findings = await timed('lint', () => lint(draft))
    claimNone(file, findingFaults(findings, value))
    perRelease.push(findings.length)
    for (const {rule} of findings) perRule.set(rule, (perRule.get(rule) ?? 0) + 1)
    await timed('fix', () => checkFix(file, source))
    for (const to of exporterNames) {
      const output = await timed(`export ${to}`, () => exportRelease(draft, to, {embargoed: true}))
      claim(file, `${to} is not empty`, typeof output === 'string' ? output.trim() !== '' : output.length > 0)
      if (to === 'html') claimNone(file, pageFaults(output))
    }
  } catch (error) {
    violations.push(`${file}: ${error.stack}`)
  }
}

function checkFix(file, source) {
  const before = quotedWords(source.value, file)
  const once = fix(source, ap, {unsafe: true})
  claim(
    file,
    'fixing twice changes nothing more',
    fix(once.source, ap, {unsafe: true}).source.value === once.source.value,
  )
  const safe = fix(source, everyRule)
  claim(file, 'safe fixes of all rules leave the words of speakers', quotedWords(safe.source.value, file) === before)
  const words = fix(source, withoutMarks, {unsafe: true})
  claim(file, 'unsafe fixes of all rules leave the words of speakers', quotedWords(words.source.value, file) === before)
}

function quotedWords(value, path) {
  const {quotations} = openDraft(toSource(value, {path}))
  return quotations.map(({prose, inner}) => prose.text.slice(inner.start, inner.end)).join('\n')
}

const records = files
  .map(file => {
    const format = file.endsWith('.txt') ? 'text' : 'markdown'
    return `${JSON.stringify({id: file, text: readFileSync(join(folder, file), 'utf8'), format})}\n`
  })
  .join('')

/** Runs a command of the program over the whole folder: it ends well and answers every release once. */
function checkCommand(args, input) {
  const name = args.join(' ').replace(folder, 'FOLDER')
  const {status, stdout} = spawnSync(process.execPath, ['bin/pressrel.js', ...args, '-f', 'ndjson'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    input,
  })
  claim(name, `exits with 0 or 1, not ${status}`, status === 0 || status === 1)
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  claim(name, `answers ${files.length} releases, not ${answers.length}`, answers.length === files.length)
  for (const {file, id, error} of answers) claim(name, `${file ?? id}: ${error?.message}`, error === undefined)
  if (input)
    claim(
      name,
      'keeps the order',
      answers.every(({id}, i) => id === files[i]),
    )
}

const exports = exporterNames.map(to => ['export', '--embargoed', '--to', to])
for (const command of [['lint'], ['extract'], ['parse'], ...exports]) {
  checkCommand([...command, folder], '')
  checkCommand([...command, '--input-format', 'ndjson'], records)
}

perRelease.sort((a, b) => a - b)
console.log(
  `${files.length} releases, ${violations.length} violations, median findings ${perRelease[perRelease.length >> 1]}`,
)
for (const [name, ms] of times) console.log(`${name.padEnd(18)} ${(ms / files.length).toFixed(2)} ms a release`)
for (const [rule, count] of [...perRule].sort((a, b) => b[1] - a[1])) console.log(`${rule.padEnd(36)} ${count}`)
for (const violation of violations.slice(0, 40)) console.error(violation)
process.exitCode = violations.length > 0 ? 1 : 0
