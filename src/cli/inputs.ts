import {type Dirent, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import {readError} from '../source/index.js'
import type {IgnoreFiles, IgnoreName} from './ignored.js'
import {statOf} from './stat-of.js'

/** What the names of releases in a folder end in, small or capital. */
export const releaseExtensions = ['md', 'markdown', 'txt'] as const
/** What a shell offers as releases: also what is read where it is named, but not taken out of a folder. */
export const namedExtensions: readonly string[] = [...releaseExtensions, 'docx', 'html', 'htm']
const releaseName = new RegExp(`\\.(?:${releaseExtensions.join('|')})$`, 'i')

/** Whether a file of a folder is taken for a release. */
export const isReleaseName = (name: string): boolean => releaseName.test(name)

/** Hidden files and folders are somebody's tools: .git, and the lock files that editors put beside a release. */
export const isHidden = (name: string): boolean => /^(?:\.|node_modules$)/.test(name)

/** Whether an argument means standard input; opened by its name it could not be read where it is a socket. */
export const isStandardInput = (name: string): boolean =>
  name === '-' || name === '/dev/stdin' || name === '/dev/fd/0' || name === '/proc/self/fd/0'

/** The files that say what is left out of a folder. */
export const ignoreNames: readonly IgnoreName[] = ['.pressrelignore', '.gitignore']

/** One input: a file, `-` for standard input, or an argument that names nothing, with the reason. */
export interface Input {
  readonly name: string
  readonly error?: PressrelError
  /** Whether an argument names this very file. */
  readonly isNamed?: boolean
  /** What the command knows of it already, for whoever works on it. */
  readonly known?: string
}

/**
 * The inputs that the arguments name: files as given, folders and globs expanded without what the ignore files leave out, `-`
 * for standard input.
 */
export async function expandInputs(
  args: readonly string[],
  names: readonly IgnoreName[] = ignoreNames,
): Promise<readonly Input[]> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new PressrelError('E_USAGE', 'say which releases', {hint: 'Name files or folders, or - for standard input'})
  }
  const inputs = new Map<string, Input>()
  for (const name of args.length === 0 ? ['-'] : args) {
    for (const input of await expandInput(name, names)) {
      const key = input.name === '-' ? '-' : resolve(input.name)
      if (!inputs.has(key)) inputs.set(key, input)
    }
  }
  return [...inputs.values()]
}

async function expandInput(name: string, ignoreNames: readonly IgnoreName[]): Promise<readonly Input[]> {
  if (isStandardInput(name)) return [{name: '-'}]
  if (name === '') throw new PressrelError('E_USAGE', 'a file name is empty', {hint: 'Name files or folders'})
  const stats = statOf(name)
  if (stats) return stats.isDirectory() ? await listFolder(name, ignoreNames) : [{name, isNamed: true}]
  if (!/[*?[\]{}]/.test(name)) return [{name}]
  const [{glob}, {openIgnoreFiles}] = await Promise.all([import('tinyglobby'), import('./ignored.js')])
  const ignored = await openIgnoreFiles('.', ignoreNames)
  const found = await glob(name, {onlyFiles: true, ignore: ['**/node_modules/**']})
  const files = found.filter(path => isReadable(path) && !ignored.lineOnWay(path))
  if (files.length > 0) return files.sort().map(path => ({name: path}))
  return [{name, error: new PressrelError('E_READ', 'no file matches', {file: name, hint: 'Check the pattern'})}]
}

/** The releases of a folder, what .gitignore and .pressrelignore name left out. */
async function listFolder(folder: string, ignoreNames: readonly IgnoreName[]): Promise<readonly Input[]> {
  const {openIgnoreFiles} = await import('./ignored.js')
  const found = walk(folder, await openIgnoreFiles(folder, ignoreNames))
  if (found.length > 0) return found.sort((a, b) => (a.name < b.name ? -1 : 1))
  const hint = 'Releases end in .md, .markdown or .txt; ignore files may leave them out'
  return [{name: folder, error: new PressrelError('E_READ', 'this folder holds no release', {file: folder, hint})}]
}

/** The releases below a folder, in no order; a folder that may not be read stands for itself, with the reason. */
function walk(folder: string, ignored: IgnoreFiles): Input[] {
  let entries: readonly Dirent[]
  try {
    ignored.enter(folder)
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (cause) {
    return [{name: folder, error: cause instanceof PressrelError ? cause : readError(folder, cause)}]
  }
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (isHidden(entry.name) || ignored.lineFor(path, entry.isDirectory())) return []
    if (entry.isDirectory()) return walk(path, ignored)
    return isReleaseName(entry.name) && isReadable(path, entry) ? [{name: path}] : []
  })
}

/** Whether something that nobody has named is to be read: no pipe or device, at which a run over a folder would wait for ever. */
function isReadable(path: string, entry?: Dirent): boolean {
  if (entry && !entry.isSymbolicLink()) return entry.isFile()
  // A link that leads nowhere, or back to itself, is told of.
  const stats = statOf(path)
  return !stats || stats.isFile() || stats.isDirectory()
}
