import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Ignore} from 'ignore'

/** The files that say what is left out of a folder. */
export const ignoreNames: readonly string[] = ['.gitignore', '.pressrelignore']

interface IgnoreFile {
  readonly folder: string
  readonly patterns: Ignore
}

/** What .gitignore and .pressrelignore leave out, from the top of the repository down to a file. */
export interface Ignored {
  /** Reads the ignore files of a folder that is walked into. */
  enter(folder: string): void
  has(path: string, isFolder: boolean): boolean
}

/** The ignore files that hold for a folder: its own and those above it, up to the folder with `.git` in it. */
export async function ignoredAround(folder: string): Promise<Ignored> {
  const {default: ignore} = await import('ignore')
  const files: IgnoreFile[] = []
  const enter = (at: string): void => {
    const path = resolve(at)
    if (files.some(file => file.folder === path)) return
    const found = ignoreNames.map(name => join(path, name)).filter(name => existsSync(name))
    if (found.length === 0) return
    const patterns = ignore()
    for (const name of found) patterns.add(readFileSync(name, 'utf8'))
    files.push({folder: path, patterns})
  }
  for (const above of foldersAbove(resolve(folder))) enter(above)
  const has = (path: string, isFolder: boolean): boolean => {
    const whole = resolve(path)
    return files.some(({folder: base, patterns}) => {
      const inside = relative(base, whole)
      return inside !== '' && !inside.startsWith('..') && patterns.ignores(isFolder ? `${inside}/` : inside)
    })
  }
  return {enter, has}
}

/** The folder and those above it up to the repository's own; only the folder itself where there is no repository. */
function foldersAbove(folder: string): readonly string[] {
  const path: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    path.unshift(at)
    if (existsSync(join(at, '.git'))) return path
    if (dirname(at) === at) return [folder]
  }
}
