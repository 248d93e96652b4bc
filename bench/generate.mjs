// Releases to measure with, invented and varied, the same for the same seed; they are made while they are written.
//   node bench/generate.mjs --count N [--seed S] [--from INDEX] --out DIR      a file for each, r1-0000000.md …
//   node bench/generate.mjs --count N [--seed S] [--from INDEX] --ndjson       a record {id, text, date} a line, on standard output
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {makeRelease} from './releases/index.mjs'

const batch = 16

/** The records, some at a time. */
function* records(seed, from, count) {
  for (let i = 0; i < count; i += batch) {
    let lines = ''
    for (let j = i; j < Math.min(count, i + batch); j++) lines += `${JSON.stringify(makeRelease(seed, from + j))}\n`
    yield lines
  }
}

/** Writes a file for each release into a folder. */
function writeFolder(folder, seed, from, count) {
  mkdirSync(folder, {recursive: true})
  for (let i = from; i < from + count; i++) {
    const {id, text} = makeRelease(seed, i)
    writeFileSync(join(folder, `${id}.md`), text)
  }
}

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100'},
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '0'},
    out: {type: 'string'},
    ndjson: {type: 'boolean', default: false},
  },
})
const [seed, from, count] = [values.seed, values.from, values.count].map(Number)
if (![seed, from, count].every(Number.isSafeInteger) || (values.out === undefined) !== values.ndjson) {
  console.error('generate.mjs --count N [--seed S] [--from INDEX] (--out DIR | --ndjson)')
  process.exitCode = 2
} else if (values.out !== undefined) writeFolder(values.out, seed, from, count)
else
  await pipeline(Readable.from(records(seed, from, count), {objectMode: false}), process.stdout).catch(error => {
    if (error.code !== 'EPIPE') throw error
  })
