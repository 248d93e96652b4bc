/** Says on standard error how far a long run is; only on a terminal, and only with more than ten files. */
export function startProgress(total: number, quiet?: boolean): {step(file: string): void; stop(): void} {
  const isShown = !quiet && total > 10 && process.stderr.isTTY && process.stdout.isTTY !== undefined
  if (!isShown) return {step: () => {}, stop: () => {}}
  let done = 0
  return {
    step(file) {
      done++
      process.stderr.write(`\r\u001b[2K${done} of ${total}: ${file.slice(-60)}`)
    },
    stop: () => process.stderr.write('\r\u001b[2K'),
  }
}
