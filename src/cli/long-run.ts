import {setFlagsFromString} from 'node:v8'

/** More releases than this are worth a smaller heap. */
const few = 50

/**
 * Tells V8 how many releases are coming, where they may be more than one: what it was told at the start (bin/program.js) no longer
 * holds then. It holds for workers as well.
 */
export function expectReleases(count = Number.POSITIVE_INFINITY): void {
  if (count < 2) return
  setFlagsFromString('--regexp-optimization')
  setFlagsFromString('--sparkplug')
  // Six times as long as usual: compiling what no more than some hundred releases need took a third of all CPU time.
  // V8 12 (Node 22) knows no such flag and would say so on standard error.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000')
  // V8 collects garbage before its heap has grown by half. By itself it lets the heap of a long run grow fourfold, though a
  // release is forgotten as soon as it is answered: 256 MB for what fits into 170, which costs a tenth more CPU time.
  if (count > few) setFlagsFromString('--heap-growing-percent=50')
}
