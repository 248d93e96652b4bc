import {readFileSync, type Stats, statSync} from 'node:fs'
import {writeWhole} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {PressrelError} from '../../errors.js'
import {displayText} from '../../report/display-text.js'
import {encode, readError, type Source} from '../../source/index.js'

/**
 * A corrected text in the encoding that the release has, byte order mark included, so that no byte changes but for the corrections.
 * Throws `E_WRITE` where that cannot be done.
 */
export function inItsEncoding({path, encoding, isLossy}: Source, value: string): Uint8Array {
  if (isLossy) {
    throw new PressrelError('E_WRITE', 'could not be read whole and is not corrected, so that nothing of it is lost', {
      file: path,
      hint: 'Mend what stands as “\uFFFD”, or name its encoding with --encoding',
    })
  }
  return encode(value, encoding, path)
}

/**
 * Writes a corrected release where it stands. Throws `E_WRITE` for a file that is no longer as it was read, down to the moment before
 * it would be replaced.
 */
export function saveFixed(before: Source, bytes: Uint8Array): void {
  const {path} = before
  const {nlink} = refuseChanged(before)
  writeWhole(path, bytes, {durable: true, beforeReplacing: () => refuseChanged(before)})
  if (nlink < 2) return
  const others = nlink === 2 ? 'its other name keeps' : `its ${nlink - 1} other names keep`
  say(`${displayText(`pressrel: ${path}: is a hard link; ${others} the text as it was`)}\n`)
}

function refuseChanged({path, value, encoding}: Source): Stats {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw notInPlace(path)
    if (Buffer.compare(readFileSync(path), encode(value, encoding, path)) === 0) return stats
  } catch (cause) {
    throw cause instanceof PressrelError ? cause : readError(path, cause)
  }
  throw new PressrelError('E_WRITE', 'was changed while it was checked, and is left as it is now', {
    file: path,
    hint: 'Check it again',
  })
}

const notInPlace = (path: string): PressrelError =>
  new PressrelError('E_WRITE', 'is no file that could be corrected where it stands', {
    file: path,
    hint: 'Send it through standard input: pressrel lint --fix - < …',
  })
