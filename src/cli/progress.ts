/** Says on standard error how far a long run is. */
export interface Progress {
  step(name: string): void
  /** Wipes the line, so that something else may be written. */
  clear(): void
}

/** Progress for more than ten files, and only on a terminal; elsewhere it says nothing. */
export function startProgress(total: number, quiet = false): Progress {
  if (quiet || total <= 10 || !process.stderr.isTTY) return {step: () => {}, clear: () => {}}
  let done = 0
  return {
    step(name) {
      done++
      process.stderr.write(`\r\u001b[2K${done} of ${total}: ${name.slice(-60)}`)
    },
    clear() {
      process.stderr.write('\r\u001b[2K')
    },
  }
}
