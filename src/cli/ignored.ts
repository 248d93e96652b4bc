import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Ignore} from 'ignore'
import {readSetting} from './read-setting.js'
import {statOf} from './stat-of.js'

/** A kind of ignore file. What ours say holds over what git's say: `!build/` brings back what git leaves out. */
export type IgnoreName = '.pressrelignore' | '.gitignore'

/** The line of an ignore file that leaves something out. */
export interface IgnoreLine {
  readonly by: IgnoreName
  /** The file's path. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly pattern: string
}

/** What ignore files leave out. */
export interface IgnoreFiles {
  /** Reads the ignore files of a folder that is walked into. */
  enter(folder: string): void
  /** The line that leaves out a file or folder whose own folder was entered and is not left out. */
  lineFor(path: string, isFolder: boolean): IgnoreLine | undefined
  /** The line that leaves out a file wherever it is, or one of the folders on the way to it. */
  lineOnWay(path: string): IgnoreLine | undefined
}

/** One ignore file. */
interface IgnoreFile {
  readonly by: IgnoreName
  readonly file: string
  readonly folder: string
  readonly patterns: Ignore
}

/**
 * Opens the ignore files of these kinds: those of a folder and all above it, and of whatever folder is entered then. A
 * .gitignore holds inside its repository; where there is none, inside the folder that pressrel runs in.
 */
export async function openIgnoreFiles(folder: string, names: readonly IgnoreName[]): Promise<IgnoreFiles> {
  const {default: ignore} = await import('ignore')
  const way = foldersAbove(resolve(folder))
  const top = gitTop(way)
  const entered = new Set<string>()
  /** What decides first comes first: our files before git's, one below before those above. */
  let files: readonly IgnoreFile[] = []
  const enter = (at: string): void => {
    const here = resolve(at)
    if (entered.has(here)) return
    entered.add(here)
    const holding = names.filter(by => isFile(join(here, by)) && (by !== '.gitignore' || isInside(top, here)))
    if (holding.length === 0) return
    const read = holding.map(by => {
      const file = join(here, by)
      return {by, file, folder: here, patterns: ignore().add(linesOf(file))}
    })
    files = [...read, ...files].sort((a, b) => names.indexOf(a.by) - names.indexOf(b.by))
  }
  const lineFor = (path: string, isFolder: boolean): IgnoreLine | undefined =>
    firstVerdict(files, resolve(path), isFolder)
  const onWay = new Map<string, IgnoreLine | undefined>()
  const folderLine = (at: string): IgnoreLine | undefined => {
    if (onWay.has(at)) return onWay.get(at)
    const parent = dirname(at)
    const line = parent === at ? undefined : (folderLine(parent) ?? lineFor(at, true))
    enter(at)
    onWay.set(at, line)
    return line
  }
  for (const at of way) enter(at)
  return {enter, lineFor, lineOnWay: path => folderLine(dirname(resolve(path))) ?? lineFor(path, false)}
}

function firstVerdict(files: readonly IgnoreFile[], path: string, isFolder: boolean): IgnoreLine | undefined {
  for (const {by, file, folder, patterns} of files) {
    if (folder === path || !isInside(folder, path)) continue
    const inside = relative(folder, path)
    const parent = dirname(inside)
    // The folder of the path is not left out: if this file says so, another has brought it back and that is past.
    if (parent !== '.' && patterns.ignores(`${parent}/`)) continue
    const {ignored, unignored, rule} = patterns.test(isFolder ? `${inside}/` : inside)
    if (ignored && rule) return {by, file, line: Number(rule.mark), pattern: rule.pattern}
    if (unignored) return undefined
  }
  return undefined
}

const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false

/** The lines of an ignore file with their numbers. Throws `E_READ` and `E_LIMIT`: without it too much would be checked. */
function linesOf(file: string): {pattern: string; mark: string}[] {
  const lines = readSetting(file).split(/\r?\n/)
  return lines.map((pattern, i) => ({pattern, mark: String(i + 1)}))
}

/** The folder and all above it, from the top. */
function foldersAbove(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [...foldersAbove(dirname(folder)), folder]
}

/** The topmost folder whose .gitignore holds. */
function gitTop(way: readonly string[]): string {
  const last = way.at(-1) ?? '/'
  const repository = way.findLast(folder => existsSync(join(folder, '.git')))
  return repository ?? (isInside(process.cwd(), last) ? process.cwd() : last)
}

const isInside = (folder: string, path: string): boolean => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path))
