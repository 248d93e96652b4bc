/** Paints words for a terminal; every function gives its text back unchanged where there is no colour. */
export interface Paint {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

const same = (text: string): string => text

/** No colour at all. */
export const plain: Paint = {red: same, yellow: same, blue: same, green: same, bold: same, dim: same}

/**
 * The colours of a stream. `--no-color`, NO_COLOR and TERM=dumb switch them off, FORCE_COLOR on; otherwise a terminal
 * has them. Source: no-color.org, force-color.org. chalk is loaded only when there is something to paint.
 */
export async function paintFor(stream: {readonly isTTY?: boolean}, wanted: boolean | undefined): Promise<Paint> {
  if (!hasColour(stream, wanted)) return plain
  const {Chalk} = await import('chalk')
  const {red, yellow, blue, green, bold, dim} = new Chalk({level: 1})
  return {red, yellow, blue, green, bold, dim}
}

function hasColour(stream: {readonly isTTY?: boolean}, wanted: boolean | undefined): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (wanted === false || NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
