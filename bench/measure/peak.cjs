// Writes down, when a node ends, the most memory that it held, in KB. The number of getrusage would be that of whoever started
// the process where that one was larger; VmHWM is its own.
const {appendFileSync, readFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

function peak() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
}

if (isMainThread) process.on('exit', () => appendFileSync(process.env.BENCH_PEAK, `${peak()}\n`))
