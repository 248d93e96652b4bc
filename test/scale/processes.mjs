import {readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'

const read = path => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended while we were looking.
    return ''
  }
}

function outputOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/fd/1`)
  } catch {
    return ''
  }
}

/** The process and its parent: the name in parentheses may hold anything. */
const parentOf = pid => Number(read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ')[1])

/** A process of ours and those below it, however deep. A shell that has one thing to do becomes that thing. */
function familyOf(pid) {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({pid: Number(name), parent: parentOf(name)}))
  const below = new Set([pid])
  for (let size = 0; size < below.size; ) {
    size = below.size
    for (const process of all) if (below.has(process.parent)) below.add(process.pid)
  }
  return [...below]
}

const hasWritten = (pid, bytes) => Number(/wchar: (\d+)/.exec(read(`/proc/${pid}/io`))?.[1] ?? 0) > bytes
const isPressrel = pid => /pressrel\.js/.test(read(`/proc/${pid}/cmdline`))

/**
 * Waits until a pressrel in the family of a process of ours has written some of its answers, and so is in the middle of its work:
 * {pid, output}, with the file that it writes to.
 */
export async function pressrelAtWork(pid, bytes = 40_000) {
  for (let i = 0; i < 3000; i++) {
    const found = familyOf(pid).find(each => isPressrel(each) && hasWritten(each, bytes))
    if (found !== undefined) return {pid: found, output: outputOf(found)}
    await sleep(10)
  }
  throw new Error('no pressrel was seen at work')
}

/** Ends a process as the kernel does when memory runs out: it can do nothing about it. */
export function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It may have ended by itself, with the process that read what it wrote.
    if (error.code !== 'ESRCH') throw error
  }
}

/** Ends a process and all below it, itself first. */
export function killWhole(pid) {
  for (const each of familyOf(pid)) kill(each)
}
