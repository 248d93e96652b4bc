import {availableParallelism} from 'node:os'
import type {GlobalOptions} from './command.js'
import type {Input} from './inputs.js'
import {numberOf} from './numbers.js'
import {statOf} from './stat-of.js'

/** What a worker must have to do before it pays to start one, in bytes of releases. */
const enoughForOne = 1_000_000
/** A file costs something however short it is. */
const leastBytes = 2000
/** Nobody who did not ask for more gets more: each takes some 100 MB. */
const mostByItself = 8
/** So many files are handed to a worker at once. */
export const batchSizes = {least: 16, most: 64, bytes: 512 * 1024} as const

/** What is read again by every worker. */
interface ReadOptions extends GlobalOptions {
  readonly template?: string
}

/**
 * What `--jobs` says, if it says anything; one where an option names what can be read but once, such as a pipe. Throws `E_USAGE`.
 */
export function givenJobs({jobs, config, template}: ReadOptions): number | undefined {
  const given = numberOf('--jobs', jobs)
  const isReadOnce = [config, template].some(path => path !== undefined && isNoFile(path))
  return isReadOnce ? 1 : given
}

const isNoFile = (path: string): boolean => statOf(path)?.isFile() === false

/**
 * How many workers some inputs are worth: as many as were asked for, but none without a batch to do; else one for every so many
 * bytes, up to the cores of the machine. One means that everything is done in this process.
 */
export function chooseJobs(given: number | undefined, inputs: readonly Input[]): number {
  const most = Math.ceil(inputs.length / batchSizes.least)
  if (given !== undefined || most < 2) return Math.max(1, Math.min(given ?? 1, most))
  const cores = Math.min(availableParallelism(), mostByItself)
  if (cores < 2) return 1
  let bytes = 0
  for (const input of inputs) {
    bytes += Math.max(leastBytes, sizeOf(input))
    if (bytes >= cores * enoughForOne) return cores
  }
  return Math.max(1, Math.floor(bytes / enoughForOne))
}

/** The bytes of an input; 0 for what is no file. */
export function sizeOf({name, error}: Input): number {
  return error || name === '-' ? 0 : (statOf(name)?.size ?? 0)
}
