import {LineCounter, parseDocument} from 'yaml'
import {PressrelError} from '../errors.js'

/** Reads YAML by its version 1.2: `off` is a word and `2026-01-05` is one too. Throws `E_CONFIG` with the place. */
export function readYaml(text: string, path: string): unknown {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {schema: 'core', lineCounter})
  const [error] = document.errors
  if (!error) return toPlain(() => document.toJS({maxAliasCount: 20}), path)
  const {line, col} = lineCounter.linePos(error.pos[0])
  const [message = ''] = error.message.split('\n')
  const reason = (message.split(' at line ')[0] ?? '').slice(0, 120)
  throw new PressrelError('E_CONFIG', `is not YAML: ${reason}`, {file: path, line, column: col})
}

/** An alias that is repeated too often throws only when the document is unfolded. */
function toPlain(unfold: () => unknown, path: string): unknown {
  try {
    return unfold()
  } catch (cause) {
    throw new PressrelError('E_CONFIG', 'repeats too much through aliases', {file: path, cause})
  }
}
