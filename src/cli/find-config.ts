import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isMapping} from './config-text.js'

/** What a configuration of its own may be called. */
export const configNames: readonly string[] = ['.pressrelrc.yaml', '.pressrelrc.yml', '.pressrelrc.json']
const byFolder = new Map<string, string | undefined>()

/** The configuration file that holds in a folder (given absolute): its own or the nearest above it. */
export function findConfig(folder: string): string | undefined {
  if (byFolder.has(folder)) return byFolder.get(folder)
  const parent = dirname(folder)
  const own = configNames.map(name => join(folder, name)).find(path => existsSync(path)) ?? findInPackage(folder)
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
  if (!existsSync(path)) return undefined
  try {
    const text = readFileSync(path, 'utf8')
    if (!text.includes('"pressrel"')) return undefined
    const value: unknown = JSON.parse(text)
    return isMapping(value) && isMapping(value.pressrel) ? path : undefined
  } catch {
    // Whether somebody's package.json is readable and well-formed is not for pressrel to say.
    return undefined
  }
}
