import {existsSync, type Stats} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {configNames} from '../../cli/find-config.js'
import {ignoreNames, isHidden, isReleaseName} from '../../cli/inputs.js'
import {statOf} from '../../cli/stat-of.js'

const settingNames: readonly string[] = [...configNames, ...ignoreNames, 'package.json']

/** The files and folders that the arguments of a run name; of a pattern, the folder before its first sign. */
export function watchedPaths(args: readonly string[]): string[] {
  return args.map(arg => resolve(existsSync(arg) ? arg : (/^[^*?[\]{}]{0,4096}\//.exec(arg)?.[0] ?? '.')))
}

/** The folders in which a configuration or an ignore file holds for some paths, whether there is one yet or not. */
export function settingFolders(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(path => foldersAbove(isFolder(path) ? path : dirname(path))))]
}

/** Whether something below a watched folder matters: a release, or a folder that may hold some. */
export function isWatched(path: string, stats: Stats | undefined): boolean {
  const name = basename(path)
  return !stats || (!isHidden(name) && (stats.isDirectory() || isReleaseName(name)))
}

/** Whether a file is a configuration or says what is left out. */
export const isSetting = (path: string): boolean => settingNames.includes(basename(path))

const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false

/** A folder and those above it, up to the top of the repository. */
function foldersAbove(folder: string): readonly string[] {
  const path = [folder]
  for (let at = folder; !existsSync(join(at, '.git')) && dirname(at) !== at; ) path.push((at = dirname(at)))
  return path
}
