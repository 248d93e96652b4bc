import {execFileSync} from 'node:child_process'
import {arch, cpus, platform, release, totalmem} from 'node:os'
import {root} from '../measure/child.mjs'

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8', stdio: 'pipe'}).trim()
  } catch {
    return 'unknown'
  }
}

/** When, where and with what was measured. */
export function machineText(date) {
  const [{model}] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${date.toISOString().slice(0, 10)}, commit ${commit()}. ${model.trim()}, ${cpus().length} cores, ${memory} GiB of memory, ${platform()} ${release()} ${arch()}, Node ${process.version}.`
}
