import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {extract, lint, openDraft, toSource} from '../../dist/index.js'
import {benchFolder, childEnv, costAndPeakOf, costOf, pressrel, root} from '../measure/child.mjs'
import {exponentOf, median} from '../measure/numbers.mjs'
import {makeRelease} from '../releases/index.mjs'
import {judged, times} from '../report/bars.mjs'

const exponentBar = {most: 1.1}
const streamed = [pressrel, 'extract', '--input-format', 'ndjson', '--format', 'ndjson']
const generated = count => `'${process.execPath}' '${benchFolder}generate.mjs' --seed 40 --ndjson --count ${count}`

/** How time and memory grow with the length of a release, and with the number of releases. */
export async function growth({isQuick}) {
  const one = oneRelease(isQuick)
  const runs = manyRuns(isQuick)
  return {
    title: 'Growth',
    tables: [one, tableOfRuns(runs), ...twoProcesses(isQuick)],
    cost: runs,
    notes: [
      'The exponent k is that of time = c·size^k, by least squares over all rows of a table: 1 is a straight line. One release: CPU time in a warm process. Many: the exponent is that of a whole run less a run over nothing, “ms a further one” is CPU time for each record more than in the row before; the records are made while they are read, by another process whose time is not counted. Peak memory is that of the program.',
    ],
  }
}

const kilobytes = [1, 4, 16, 64, 256, 1024]

/** A release as long as that: the paragraphs of many. */
function longRelease(length) {
  let text = '# Acme Robotics opens plants\n\nLEEDS, England, May 12, 2026 – Acme Robotics opened its plants today.\n'
  for (let i = 0; text.length < length; i++)
    for (const block of makeRelease(50, i)
      .text.replace(/^---[\s\S]*?\n---\n/, '')
      .split('\n\n'))
      if (text.length < length) text += `\n${block.trim()}\n`
  return text
}

/** CPU milliseconds of some work on a text, warm: the median of batches long enough to be measured. */
function warmCost(work, text) {
  const count = Math.max(1, Math.ceil(100_000 / text.length))
  const samples = Array.from({length: 7}, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < count; i++) work(text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / count / 1000
  })
  return median(samples)
}

function oneRelease(isQuick) {
  const texts = kilobytes.slice(0, isQuick ? 4 : 6).map(size => longRelease(size * 1024))
  const draftOf = text => openDraft(toSource(text))
  const works = [text => extract(draftOf(text)), text => lint(draftOf(text))]
  for (const work of works) for (let i = 0; i < (isQuick ? 10 : 60); i++) work(texts[2])
  const costs = works.map(work => texts.map(text => warmCost(work, text)))
  const rows = texts.map((text, i) => [
    (text.length / 1024).toFixed(0),
    ...costs.map(list => list[i].toFixed(2)),
    '',
    '',
  ])
  const exponents = costs.map(list => exponentOf(texts.map((text, i) => ({x: text.length, y: list[i]}))))
  rows.push(['exponent', ...exponents.map(k => k.toFixed(2)), ...judged(Math.max(...exponents), exponentBar)])
  return {head: ['one release, KB', 'extract, CPU ms', 'lint, CPU ms', 'bar', ''], rows}
}

/** Runs over more and more records, {count, seconds, cpu, peak}. */
function manyRuns(isQuick) {
  const counts = isQuick ? [10, 100, 1_000] : [10, 100, 1_000, 10_000, 100_000, 200_000]
  return counts.map(count => ({count, ...costAndPeakOf(streamed, {feed: generated(count)})}))
}

function tableOfRuns(runs) {
  const start = median([0, 1, 2].map(() => costOf(streamed).cpu))
  const points = runs.map(({count, cpu}) => ({x: count, y: cpu - start})).filter(({x}) => x <= 100_000)
  const exponent = exponentOf(points)
  const [before, last] = runs.slice(-2)
  const flat = last.peak / before.peak
  const rows = runs.map((run, i) => {
    const {count, seconds, cpu, peak} = run
    const verdict = run === last ? judged(peak, {most: 200}, ' MB') : ['', '']
    const fewer = runs[i - 1] ?? {count: 0, cpu: start}
    const further = ((cpu - fewer.cpu) / (count - fewer.count)) * 1000
    return [String(count), seconds.toFixed(1), cpu.toFixed(2), further.toFixed(2), peak.toFixed(0), ...verdict]
  })
  rows.push(['exponent', '', exponent.toFixed(2), '', '', ...judged(exponent, exponentBar)])
  const flatness = `peak at ${last.count} to that at ${before.count}`
  rows.push([flatness, '', '', '', times(flat), ...judged(flat, {most: 1.15}, '×')])
  return {head: ['records as NDJSON', 'seconds', 'CPU s', 'ms a further one', 'peak MB', 'bar', ''], rows}
}

/** Two processes at once, where the program has `--jobs`. */
function twoProcesses(isQuick) {
  const {stdout} = spawnSync(process.execPath, [pressrel, 'extract', '--help'], {
    cwd: root,
    env: childEnv,
    encoding: 'utf8',
  })
  if (!stdout.includes('--jobs')) return []
  const folder = mkdtempSync(`${tmpdir()}/pressrel-jobs-`)
  const file = `${folder}/releases.ndjson`
  spawnSync('bash', ['-c', `${generated(isQuick ? 400 : 8_000)} > '${file}'`], {env: childEnv})
  const feed = `cat '${file}'`
  const secondsWith = jobs => costOf([...streamed, '--jobs', jobs], {feed}).seconds
  const samples = Array.from({length: 3}, () => [secondsWith('1'), secondsWith('2')])
  rmSync(folder, {recursive: true})
  const [one, two] = [0, 1].map(i => median(samples.map(round => round[i])))
  const rows = [
    ['1', one.toFixed(2), times(1), '', ''],
    ['2', two.toFixed(2), times(one / two), ...judged(one / two, {least: 1.3}, '×')],
  ]
  return [{head: [`--jobs, ${isQuick ? 400 : 8_000} records`, 'seconds', 'speed', 'bar', ''], rows}]
}
