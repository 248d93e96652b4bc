import {readFileSync, writeFileSync} from 'node:fs'
import {root} from '../measure/child.mjs'
import {tableOf} from './tables.mjs'

const page = `${root}docs/scale.md`
const place = /(<!-- measured -->\n)[\s\S]*?(\n<!-- \/measured -->)/
const many = 10_000_000
const grouped = number => number.toLocaleString('en-US')

/** What it costs to extract from so many records, runs {count, seconds, cpu, peak}, and what follows for ten million. */
export function costText(runs, machine) {
  const rows = runs.map(({count, seconds, cpu, peak}) => [
    grouped(count),
    seconds.toFixed(1),
    cpu.toFixed(1),
    (cpu / seconds).toFixed(2),
    peak.toFixed(0),
  ])
  const {count, cpu} = runs.at(-1)
  const each = (cpu / count) * 1000
  const hours = (each * many) / 3_600_000
  const sum = `Ten million releases: 10,000,000 × ${each.toFixed(2)} ms = ${hours.toFixed(1)} hours of CPU time, so ${(hours / 16).toFixed(1)} hours on 16 cores and ${((hours / 128) * 60).toFixed(0)} minutes on 128.`
  return `${machine}\n\n${tableOf({head: ['records', 'seconds', 'CPU seconds', 'cores', 'peak MB'], rows})}\n\n${sum}`
}

/** Writes it into docs/scale.md. */
export function writeCost(runs, machine) {
  const text = costText(runs, machine)
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(place, (_, start, end) => start + text + end),
  )
}
