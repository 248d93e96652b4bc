import {existsSync, statSync} from 'node:fs'
import {delimiter, dirname, isAbsolute, join} from 'node:path'

/** Where the program was found. */
export interface FoundServer {
  /** A module for Node, which the editor brings, or a command of its own. */
  readonly kind: 'module' | 'command'
  readonly path: string
}

/** Where to look for the program. */
export interface Places {
  /** The folders of the workspace. */
  readonly folders: readonly string[]
  /** The setting `pressrel.path`. */
  readonly setting: string
  /** The environment variable PATH. */
  readonly searchPath: string
  readonly platform: NodeJS.Platform
}

/** Finds pressrel: in the workspace’s node_modules, else by the setting, else on the PATH. */
export function findServer({folders, setting, searchPath, platform}: Places): FoundServer | undefined {
  for (const folder of folders) {
    const path = findInstalled(folder)
    if (path !== undefined) return {kind: 'module', path}
  }
  const given = setting.trim()
  if (given !== '') {
    const path = isAbsolute(given) ? given : join(folders[0] ?? '.', given)
    if (isFile(path)) return toServer(path)
  }
  const names = platform === 'win32' ? ['pressrel.cmd', 'pressrel.exe'] : ['pressrel']
  const found = searchPath
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(isFile)
  return found === undefined ? undefined : {kind: 'command', path: found}
}

/** The package as Node finds it from a folder: in its own node_modules, or in those of a folder above. */
function findInstalled(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', 'pressrel', 'bin', 'pressrel.js')
    if (isFile(path)) return path
    if (dirname(at) === at) return undefined
  }
}

const toServer = (path: string): FoundServer => ({kind: /\.[cm]?js$/.test(path) ? 'module' : 'command', path})
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()
