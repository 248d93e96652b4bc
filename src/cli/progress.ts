/** Says on standard error how far a long run is. */
export interface Progress {
  step(name: string): void
  /** Wipes the line, so that something else may be written. */
  clear(): void
}

/** Something that was said for standard error. */
export interface Said {
  readonly text: string
  /** What is said but once in a run has a name. */
  readonly once?: string
}

const wipe = '\r\u001b[2K'
let isShown = false
const saidOnce = new Set<string>()
let keep: ((said: Said) => void) | undefined

/** Progress for more than ten files, and only on a terminal; elsewhere it says nothing. */
export function startProgress(total: number, quiet = false): Progress {
  if (quiet || total <= 10 || !process.stderr.isTTY) return {step: () => {}, clear: () => {}}
  let done = 0
  return {
    step(name) {
      done++
      isShown = true
      process.stderr.write(`${wipe}${done} of ${total}: ${name.slice(-60)}`)
    },
    clear: () => say(''),
  }
}

/** Writes to standard error, where the line of the progress gives way. What has the name `once` is said but once in a run. */
export function say(text: string, once?: string): void {
  if (once !== undefined) {
    if (saidOnce.has(once)) return
    saidOnce.add(once)
  }
  if (keep) return keep({text, once})
  process.stderr.write(isShown ? `${wipe}${text}` : text)
  isShown = false
}

/** From now on, hands over what is said: a worker's words wait until those before them are said. */
export function keepWhatIsSaid(to: (said: Said) => void): void {
  keep = to
}
