import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {benchFolder, costOf} from '../measure/child.mjs'
import {median} from '../measure/numbers.mjs'
import {checkers, ours} from '../peers/checkers.mjs'
import {makeRelease} from '../releases/index.mjs'
import {judged, times} from '../report/bars.mjs'

/** A folder with the first releases of a seed. */
function writeReleases(folder, count) {
  mkdirSync(folder)
  for (let i = 0; i < count; i++) writeFileSync(`${folder}/${i}.md`, makeRelease(30, i).text)
  return folder
}

const cpuOver = ({args}, folder) => costOf(args(folder), {cwd: benchFolder}).cpu

/**
 * CPU seconds of a slow checker over `all` files from runs over fewer: what the second hundred costs is what each further
 * hundred costs, which `bend` shows: the cost of the second half in times of that of the first.
 */
function scaledCost(checker, {none, half, whole, count, all}) {
  const [start, first, second] = [none, half, whole].map(folder => cpuOver(checker, folder))
  const bend = (second - first) / (first - start)
  return {cpu: second + ((second - first) * (all - count)) / (count / 2), bend}
}

/** A folder of releases checked by pressrel and by others. */
export async function peers({isQuick}) {
  const all = isQuick ? 60 : 2000
  const count = isQuick ? 20 : 200
  const base = mkdtempSync(`${tmpdir()}/pressrel-peers-`)
  const folder = writeReleases(`${base}/all`, all)
  const some = {
    none: writeReleases(`${base}/one`, 1),
    half: writeReleases(`${base}/half`, count / 2),
    whole: writeReleases(`${base}/whole`, count),
  }
  const fast = [ours, ...checkers.filter(({isSlow}) => !isSlow)]
  const samples = Array.from({length: isQuick ? 1 : 3}, () => fast.map(checker => cpuOver(checker, folder)))
  const costs = new Map(fast.map((checker, i) => [checker, {cpu: median(samples.map(round => round[i]))}]))
  for (const checker of checkers.filter(({isSlow}) => isSlow))
    costs.set(checker, scaledCost(checker, {...some, count, all}))
  rmSync(base, {recursive: true})
  const own = costs.get(ours).cpu
  const rows = [ours, ...checkers].map(checker => {
    const {cpu, bend} = costs.get(checker)
    const ratio = cpu / own
    const scaled = bend === undefined ? '' : bend.toFixed(2)
    return [
      checker.name,
      cpu.toFixed(1),
      ((cpu / all) * 1000).toFixed(1),
      scaled,
      times(ratio),
      ...judged(ratio, checker.bar, '×'),
    ]
  })
  return {
    title: `A folder of ${all} releases, against other checkers`,
    tables: [{head: ['program', 'CPU s', 'ms a file', 'bend', 'CPU time', 'bar', ''], rows}],
    notes: [
      `CPU time, user and system, of the whole program with its findings written as text to /dev/null; medians of ${samples.length}, the programs in turn. Those with a “bend” ran over ${count} files and are scaled: the bend is what files ${count / 2 + 1} to ${count} cost in times of files 2 to ${count / 2}, so at 1 their cost grows in a straight line.`,
    ],
  }
}
