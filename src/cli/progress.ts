/** Says on standard error how far a long run is. */
export interface Progress {
  step(name: string): void
  /** Wipes the line, so that something else may be written. */
  clear(): void
}

const wipe = '\r\u001b[2K'
let isShown = false

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

/** Writes to standard error, where the line of the progress gives way. */
export function say(text: string): void {
  process.stderr.write(isShown ? `${wipe}${text}` : text)
  isShown = false
}
