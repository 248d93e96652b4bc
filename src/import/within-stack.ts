import {PressrelError} from '../errors.js'
import {limits} from './limits.js'

/** Runs what walks a tree down; a stack that overflows means elements nested too deep. Throws `E_LIMIT`. */
export function withinStack<T>(work: () => T, file: string): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof RangeError ? nestedTooDeep(file) : error
  }
}

/** The error for elements nested too deep. */
export const nestedTooDeep = (file: string): PressrelError =>
  new PressrelError('E_LIMIT', `holds elements nested deeper than ${limits.depth}`, {
    file,
    hint: 'Copy the text of the release into a .txt file',
  })
