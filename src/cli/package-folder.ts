import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {PressrelError} from '../errors.js'

/** A folder that ships with pressrel, looked for from the built files upwards. Throws `E_READ` where it is missing. */
export function packageFolder(name: string): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const path = join(at, name)
    if (existsSync(path)) return path
    if (dirname(at) === at) break
  }
  throw new PressrelError('E_READ', `the folder “${name}” of pressrel is missing`, {hint: 'Install pressrel again'})
}
