import {setFlagsFromString} from 'node:v8'

/**
 * Tells V8 that no more than one release is coming: it meets most functions and patterns a few times, and what it does
 * for the long run then costs more than it gains. With many releases it pays.
 */
export function expectOneRelease(): void {
  // Some 350 patterns, each used once or twice: a tenth of the time of `extract`.
  setFlagsFromString('--no-regexp-optimization')
  // A twentieth of `parse`, and nothing is lost on a release of 200 KB.
  setFlagsFromString('--no-sparkplug')
  // No optimised code before a function has run twenty times as long as usual, which a long release still reaches: a
  // tenth of `parse`. V8 12 (Node 22) knows no such flag and would say so on standard error.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1500000')
}
