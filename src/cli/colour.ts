import {plainPaint} from '../report/plain-paint.js'
import type {Paint} from '../report/types.js'

/** What decides about colour on a stream: whether it is a terminal, `--no-color`, and whether `-o` names a file. */
export interface ColourOptions {
  readonly color?: boolean
  readonly output?: string
}

/**
 * The colours of a stream. `--no-color`, NO_COLOR and TERM=dumb switch them off, FORCE_COLOR on; otherwise a terminal
 * has them, and a file never. Source: no-color.org, force-color.org. chalk is loaded only when there is something to
 * paint.
 */
export async function paintFor(stream: {readonly isTTY?: boolean}, options: ColourOptions): Promise<Paint> {
  if (!hasColour(stream, options)) return plainPaint
  const {Chalk} = await import('chalk')
  const {red, yellow, blue, green, bold, dim} = new Chalk({level: 1})
  return {red, yellow, blue, green, bold, dim}
}

function hasColour(stream: {readonly isTTY?: boolean}, {color, output}: ColourOptions): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (color === false || NO_COLOR || output !== undefined) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
