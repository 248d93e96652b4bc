import {displayText, terminalLines, withoutCommands} from '../report/display-text.js'
import {progressLine} from './progress-line.js'

/** Says on standard error how far a long run is. */
export interface Progress {
  /** One more is done. */
  advance(): void
  /** Wipes the line, so that something else may be written on the same screen. */
  clear(): void
}

/** Something that was said for standard error. */
export interface Said {
  readonly text: string
  /** What is said but once in a run has a name. */
  readonly once?: string
}

/** A line that changes faster cannot be read; in milliseconds. */
const calm = 100
const wipe = '\r\u001b[2K'
const nothing: Progress = {advance: () => {}, clear: () => {}}
let isShown = false
const saidOnce = new Set<string>()
let keep: ((said: Said) => void) | undefined

/** Progress for more than ten files, and only on a terminal; elsewhere it says nothing. */
export function startProgress(total: number, quiet = false): Progress {
  return quiet || total <= 10 || !process.stderr.isTTY ? nothing : showProgress(total)
}

/** Progress of a stream of which nobody knows the end: only where the answers go elsewhere than to the terminal. */
export function startCount(quiet = false): Progress {
  return quiet || !process.stderr.isTTY || process.stdout.isTTY ? nothing : showProgress(undefined)
}

function showProgress(total: number | undefined): Progress {
  const started = performance.now()
  let done = 0
  let last = started
  return {
    advance() {
      done++
      const now = performance.now()
      if (now - last < calm) return
      last = now
      isShown = true
      const {columns} = process.stderr
      process.stderr.write(`${wipe}${progressLine({done, total, seconds: (now - started) / 1000}, columns || 80)}`)
    },
    clear: () => say(''),
  }
}

/**
 * Writes lines to standard error, where the line of the progress gives way; nothing in them can drive the terminal. What has the name
 * `once` is said but once in a run.
 */
export function say(lines: string, once?: string): void {
  const text = withoutCommands(terminalLines(lines))
  if (once !== undefined) {
    if (saidOnce.has(once)) return
    saidOnce.add(once)
  }
  if (keep) return keep({text, once})
  if (isShown || text !== '') process.stderr.write(isShown ? `${wipe}${text}` : text)
  isShown = false
}

/** Says one line, whatever stands in the names of files that it holds. */
export function sayLine(words: string): void {
  say(`${displayText(words)}\n`)
}

/** From now on, hands over what is said: a worker's words wait until those before them are said. */
export function keepWhatIsSaid(to: (said: Said) => void): void {
  keep = to
}
