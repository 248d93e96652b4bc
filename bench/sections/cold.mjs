import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {childEnv, costAndPeakOf, costOf, pressrel, root} from '../measure/child.mjs'
import {median} from '../measure/numbers.mjs'
import {makeRelease} from '../releases/index.mjs'
import {judged, times} from '../report/bars.mjs'

const memoryBar = {most: 65}

/** What a command may cost, in times of `node -e 0`. */
const commandsFor = file => [
  {name: 'node -e 0', args: ['-e', '0']},
  {name: '--version', args: [pressrel, '--version'], bar: {most: 1.6}},
  {name: 'parse', args: [pressrel, 'parse', file], bar: {most: 3.2}},
  {name: 'lint', args: [pressrel, 'lint', file], bar: {most: 4}},
  {name: 'extract', args: [pressrel, 'extract', file], bar: {most: 4}},
  {name: 'export --to json', args: [pressrel, 'export', '--to', 'json', file]},
  {name: 'export --to html', args: [pressrel, 'export', '--to', 'html', file]},
]

/** The first generated release of 5 KB, in round numbers. */
function someRelease() {
  for (let i = 0; ; i++) {
    const {text} = makeRelease(5, i)
    if (Math.abs(Buffer.byteLength(text) - 5_000) < 100) return text
  }
}

const hasHyperfine = () => spawnSync('hyperfine', ['--version']).status === 0

/** CPU seconds of each command, once each, one after the other, by hyperfine. */
function roundOf(commands, folder) {
  const quoted = commands.map(({args}) => [process.execPath, ...args].map(word => `'${word}'`).join(' '))
  const out = `${folder}/hyperfine.json`
  const options = ['-N', '--runs', '1', '--ignore-failure', '--export-json', out]
  const {status, stderr} = spawnSync('hyperfine', [...options, ...quoted], {cwd: root, env: childEnv, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(readFileSync(out, 'utf8')).results.map(({user, system}) => user + system)
}

/** One release read by a program that then ends. */
export async function cold({isQuick}) {
  const folder = mkdtempSync(`${tmpdir()}/pressrel-bench-`)
  const file = `${folder}/release.md`
  writeFileSync(file, someRelease())
  const commands = commandsFor(file)
  const rounds = isQuick ? 3 : 25
  const isByHyperfine = hasHyperfine()
  const round = isByHyperfine ? () => roundOf(commands, folder) : () => commands.map(({args}) => costOf(args).cpu)
  round()
  const samples = Array.from({length: rounds}, round)
  const costs = commands.map((_, i) => median(samples.map(cpu => cpu[i])))
  const rows = commands.map(({name, args, bar}, i) => {
    const ratio = costs[i] / costs[0]
    const peak = median([0, 1, 2].map(() => costAndPeakOf(args).peak))
    const memory = judged(peak, bar && memoryBar, ' MB')
    return [name, (costs[i] * 1000).toFixed(0), times(ratio), ...judged(ratio, bar, '×'), peak.toFixed(0), ...memory]
  })
  rmSync(folder, {recursive: true})
  const how = isByHyperfine ? 'by hyperfine' : 'by the shell’s own time, as hyperfine is not installed'
  return {
    title: `Cold: one release of 5 KB, then the program ends`,
    tables: [{head: ['command', 'CPU ms', 'ratio', 'bar', '', 'peak MB', 'bar', ''], rows}],
    notes: [
      `CPU time, user and system, medians of ${rounds} rounds, the commands in turn, ${how}; the ratio is to “node -e 0” of the same rounds.`,
    ],
  }
}
