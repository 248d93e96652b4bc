/** Ends a run that somebody interrupted, once what was in hand is written. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
}

let exitCode: number | undefined
let held = 0
let waiting = 0
const listeners = new Set<() => void>()

/**
 * Takes a signal. The first lets a run that holds on finish what it has in hand; the second ends the program at once, as does
 * the first where nothing is in hand.
 */
export function interrupt(code: number): void {
  if (held === 0 || waiting > 0 || exitCode !== undefined) process.exit(code)
  exitCode = code
  for (const listener of listeners) listener()
}

/** Whether the run is to come to its end. */
export const isInterrupted = (): boolean => exitCode !== undefined

/** From now on, until what is given back is called, a signal waits for what is in hand; then `onInterrupt` is called. */
export function holdOn(onInterrupt: () => void = () => {}): () => void {
  held++
  listeners.add(onInterrupt)
  return () => {
    held--
    listeners.delete(onInterrupt)
  }
}

/** Waits for something of which nobody knows when it comes, such as what somebody types: a signal ends the program at once. */
export async function waitLoosely<T>(coming: Promise<T>): Promise<T> {
  waiting++
  try {
    return await coming
  } finally {
    waiting--
  }
}

/** Throws an `Interruption` where there was a signal, which is the exit code from now on. */
export function endIfInterrupted(): void {
  if (exitCode === undefined) return
  process.exitCode = exitCode
  throw new Interruption()
}
