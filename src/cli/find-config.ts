import {dirname, join} from 'node:path'
import {isMapping} from './config-text.js'
import {readSetting} from './read-setting.js'
import {statOf} from './stat-of.js'

/** What a configuration of its own may be called. */
export const configNames: readonly string[] = ['.pressrelrc.yaml', '.pressrelrc.yml', '.pressrelrc.json']
const byFolder = new Map<string, string | undefined>()

/** The configuration file that holds in a folder (given absolute): its own or the nearest above it. */
export function findConfig(folder: string): string | undefined {
  if (byFolder.has(folder)) return byFolder.get(folder)
  const parent = dirname(folder)
  const own = configNames.map(name => join(folder, name)).find(isThere) ?? findInPackage(folder)
  const found = own ?? (parent === folder ? undefined : findConfig(parent))
  byFolder.set(folder, found)
  return found
}

/** Forgets where configurations were found. */
export function forgetPlaces(): void {
  byFolder.clear()
}

/** package.json, if it has a key `pressrel` of its own; a package that merely depends on pressrel has none. */
function findInPackage(folder: string): string | undefined {
  const path = join(folder, 'package.json')
  if (!statOf(path)?.isFile()) return undefined
  try {
    const text = readSetting(path)
    if (!text.includes('"pressrel"')) return undefined
    const value: unknown = JSON.parse(text)
    return isMapping(value) && isMapping(value.pressrel) ? path : undefined
  } catch {
    // Whether somebody's package.json is readable and well-formed is not for pressrel to say.
    return undefined
  }
}

/** Whether there is a configuration; a pipe or a device of its name would be waited for, or read, for ever. */
function isThere(path: string): boolean {
  const stats = statOf(path)
  return stats !== undefined && (stats.isFile() || stats.isDirectory())
}
