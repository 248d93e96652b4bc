import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'

// The first makes every node slower, the second can do anything: no child inherits them.
const {NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...rest} = process.env
export const childEnv = rest

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const benchFolder = fileURLToPath(new URL('..', import.meta.url))
export const pressrel = `${root}bin/pressrel.js`

const bash = `TIMEFORMAT='%R %U %S'
program=("$@")
run() { { time "\${program[@]}" >/dev/null 2>&3; } 3>/dev/null; }
if [[ $FEED ]]; then bash -c "$FEED" | run; else run </dev/null; fi`

/**
 * What a run of node costs, {seconds, cpu} in seconds: `cpu` is user and system time of the process with its threads and the
 * children it waited for. `feed` is a command of the shell whose output it reads; that one's time is not counted.
 */
export function costOf(args, {cwd = root, feed = '', env = {}} = {}) {
  const {stderr} = spawnSync('bash', ['-c', bash, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    env: {...childEnv, ...env, FEED: feed},
  })
  const [seconds, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  if (!Number.isFinite(user + system)) throw new Error(`could not be measured: ${args.join(' ')}\n${stderr}`)
  return {seconds, cpu: user + system}
}

/** The same with `peak`: the most memory that the process, or the largest of its children, held, in MB. */
export function costAndPeakOf(args, options = {}) {
  const folder = mkdtempSync(`${tmpdir()}/pressrel-peak-`)
  const file = `${folder}/peak`
  const cost = costOf(['--require', `${benchFolder}measure/peak.cjs`, ...args], {...options, env: {BENCH_PEAK: file}})
  const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  rmSync(folder, {recursive: true})
  return {...cost, peak: Math.max(...peaks) / 1024}
}
