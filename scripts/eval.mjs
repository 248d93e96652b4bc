// Runs the scorers of an evaluation folder next to the repository (or PRESSREL_EVAL) on the built command line.
//   npm run eval [-- --errors]
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'

const folder = resolve(process.env.PRESSREL_EVAL ?? '../shared/eval')
if (!existsSync(join(folder, 'score.mjs'))) {
  console.error(`no evaluation folder at ${folder}; set PRESSREL_EVAL`)
  process.exit(2)
}
const more = process.argv.slice(2)
const run = args => spawnSync(process.execPath, args, {stdio: 'inherit'}).status ?? 1
const pressrel = `node ${resolve('bin/pressrel.js')}`
let status = run([
  join(folder, 'score.mjs'),
  join(folder, 'dev'),
  '--cmd',
  `${pressrel} extract --format json`,
  ...more,
])
for (const name of readdirSync(join(folder, 'cases')).sort()) {
  status ||= run([
    join(folder, 'score-cases.mjs'),
    join(folder, 'cases', name),
    '--cmd',
    `${pressrel} extract --input-format ndjson --format ndjson -`,
    ...more,
  ])
}
process.exitCode = status
