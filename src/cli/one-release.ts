import {setFlagsFromString} from 'node:v8'

/**
 * Tells V8 that no more than one release is coming. It meets each regular expression once or twice then, and optimising
 * some 350 of them costs more than it gains: a fifth of the time that `extract` takes. With many releases it pays.
 */
export function expectOneRelease(): void {
  setFlagsFromString('--no-regexp-optimization')
}
