// Measures one construct: a line of JSON for each work at each size, {work, size, ms} or {work, size, refused} or {work, size, failed}.
import {
  exporterNames,
  exportRelease,
  extract,
  fix,
  importRelease,
  lint,
  openDraft,
  resolveConfig,
  toSource,
} from '../../dist/index.js'
import {loadReports} from './reports.mjs'
import {constructs} from './texts.mjs'

/** `works` are all when absent; a work that took `enough` milliseconds of CPU time is not asked for twice as much. */
const {name, largest, enough, works: only, skipped} = JSON.parse(process.argv[2])
/** Texts may be longer than those that are read by default. */
const maxBytes = 64 * 1024 * 1024
const make = new Map(constructs).get(name)
const skip = new Set(skipped)
const config = resolveConfig({extends: ['ap', 'uk', 'ir', 'wire']})
const smallest = 32 * 1024
/** Longer times are measured once, in milliseconds. */
const long = 100

const reports = await loadReports()

/** CPU milliseconds of a work. */
async function timeOf(work) {
  globalThis.gc?.({type: 'minor'})
  const before = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The works in their order, each with what it needs: it finds done what those before it have done to the same draft, and does not pay for it. */
function worksOn(text) {
  const source = toSource(text, {path: 'a.md', format: 'markdown'})
  const bytes = Buffer.from(text)
  let draft
  return [
    ['parse', () => void (draft = openDraft(source)).release],
    ['extract', () => void (made.document = extract(draft))],
    ['lint', () => void (made.findings = lint(draft, config)), 'document'],
    ...reports.map(([name, write, needs]) => [name, () => write({source, draft, ...made}), needs]),
    ['fix', () => fix(source, config, {unsafe: true})],
    ...exporterNames.map(to => [
      `to ${to}`,
      async () => {
        const output = await exportRelease(draft, to, {embargoed: true})
        if (to === 'json') made.json = Buffer.from(output)
      },
      'document',
    ]),
    ['from json', () => importRelease(made.json, 'json', {path: 'a.json', maxBytes}), 'json'],
    ['from text', () => importRelease(bytes, 'text', {path: 'a.txt', maxBytes})],
    [
      'from html',
      () => importRelease(Buffer.from(`<!doctype html><article>${text}</article>`), 'html', {path: 'a.html', maxBytes}),
    ],
    ['as plain text', () => lint(openDraft(toSource(text, {path: 'a.txt', format: 'text'})), config)],
  ]
}

/** What works make of a text that others need: `document`, `findings`, `json`. */
let made

const say = record => process.stdout.write(`${JSON.stringify(record)}\n`)

/** A text that is refused, or a failure. */
const told = error =>
  error.name === 'PressrelError' ? {refused: `${error.code}: ${error.message}`} : {failed: String(error.stack)}

/** How many sizes of a work are measured. */
const timed = new Map()
/** Doubled, up to the largest. */
const sizes = []
for (let size = largest; size >= smallest; size /= 2) sizes.unshift(size)

for (const size of sizes) {
  const text = make(size)
  const times = new Map()
  made = {}
  for (let round = 0; round < 2; round++)
    for (const [work, run, needs] of worksOn(text)) {
      if ((needs && !made[needs]) || (only && !only.includes(work))) continue
      // The shorter of two: what else the machine does makes a time longer and never shorter. Of a long one that is a small part.
      if (round > 0 && work !== 'parse' && !(times.get(work) < long)) continue
      if (skip.has(work) || (skip.has('parse') && !/^from (?:text|html)|^as/.test(work))) continue
      say({work, size, begins: true})
      try {
        times.set(work, Math.min(await timeOf(run), times.get(work) ?? Number.POSITIVE_INFINITY))
      } catch (error) {
        say({work, size, ...told(error)})
        skip.add(work)
        times.delete(work)
        if (work === 'parse') break
      }
    }
  for (const [work, ms] of times) {
    say({work, size, ms})
    timed.set(work, (timed.get(work) ?? 0) + 1)
    // Three sizes say how it grows.
    if (ms > enough && (timed.get(work) > 2 || ms > 5 * enough)) skip.add(work)
  }
}
