import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {PressrelError} from '../errors.js'
import type {Ignored} from './ignored.js'

const releaseName = /\.(?:md|markdown|txt)$/i
const leftOut = new Set(['node_modules', '.git'])

/** One input: a file, `-` for standard input, or an argument that names nothing, with the reason. */
export interface Input {
  readonly name: string
  readonly error?: PressrelError
}

/** The inputs that the arguments name: files as given, folders and globs expanded, `-` for standard input. */
export async function expandInputs(args: readonly string[]): Promise<readonly Input[]> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new PressrelError('E_USAGE', 'say which releases', {hint: 'Name files or folders, or - for standard input'})
  }
  const inputs = new Map<string, Input>()
  for (const name of args.length === 0 ? ['-'] : args) {
    for (const input of await expandInput(name)) inputs.set(input.name, input)
  }
  return [...inputs.values()]
}

async function expandInput(name: string): Promise<readonly Input[]> {
  if (name === '-') return [{name}]
  if (existsSync(name)) return statSync(name).isDirectory() ? await listFolder(name) : [{name}]
  if (!/[*?[\]{}]/.test(name)) return [{name}]
  const [{glob}, {ignoredAround}] = await Promise.all([import('tinyglobby'), import('./ignored.js')])
  const ignored = await ignoredAround('.')
  const found = await glob(name, {onlyFiles: true, ignore: ['**/node_modules/**']})
  const files = found.filter(path => !ignored.has(path, false))
  if (files.length > 0) return files.sort().map(path => ({name: path}))
  return [{name, error: new PressrelError('E_READ', 'no file matches', {file: name, hint: 'Check the pattern'})}]
}

/** The releases of a folder, what .gitignore and .pressrelignore name left out. */
async function listFolder(folder: string): Promise<readonly Input[]> {
  const {ignoredAround} = await import('./ignored.js')
  const found = walk(folder, await ignoredAround(folder)).sort()
  if (found.length > 0) return found.map(name => ({name}))
  const hint = 'Releases end in .md, .markdown or .txt'
  return [{name: folder, error: new PressrelError('E_READ', 'this folder holds no release', {file: folder, hint})}]
}

function walk(folder: string, ignored: Ignored): string[] {
  ignored.enter(folder)
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name)
    if (leftOut.has(entry.name) || ignored.has(path, entry.isDirectory())) return []
    if (entry.isDirectory()) return walk(path, ignored)
    return releaseName.test(entry.name) ? [path] : []
  })
}
