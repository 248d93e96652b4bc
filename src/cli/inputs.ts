import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {PressrelError} from '../errors.js'
import {readError, type Source, type SourceFormat, sourceOf} from '../source/index.js'
import type {GlobalOptions} from './command.js'

const releaseName = /\.(?:md|markdown|txt)$/i

/** The inputs that the arguments name: files as given, folders and globs expanded, `-` for standard input. */
export async function expandInputs(args: readonly string[]): Promise<readonly string[]> {
  const named = args.length === 0 ? ['-'] : args
  const lists = await Promise.all(named.map(expandInput))
  return [...new Set(lists.flat())]
}

async function expandInput(name: string): Promise<readonly string[]> {
  if (name === '-') return [name]
  if (existsSync(name)) return statSync(name).isDirectory() ? await listFolder(name) : [name]
  if (!/[*?[\]{}]/.test(name)) return [name]
  const {glob} = await import('tinyglobby')
  const found = await glob(name, {onlyFiles: true, ignore: ['**/node_modules/**']})
  if (found.length === 0) throw new PressrelError('E_READ', `no file matches ${name}`, {hint: 'Check the pattern'})
  return found.sort()
}

/** The releases of a folder, what .gitignore and .pressrelignore name left out. */
async function listFolder(folder: string): Promise<readonly string[]> {
  const {default: ignore} = await import('ignore')
  const ignored = ignore().add(['node_modules', '.git'])
  for (const file of ['.gitignore', '.pressrelignore']) {
    const path = join(folder, file)
    if (existsSync(path)) ignored.add(readFileSync(path, 'utf8'))
  }
  const found: string[] = []
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, {withFileTypes: true})) {
      const path = join(at, entry.name)
      const inside = relative(folder, path)
      if (ignored.ignores(entry.isDirectory() ? `${inside}/` : inside)) continue
      if (entry.isDirectory()) walk(path)
      else if (releaseName.test(entry.name)) found.push(path)
    }
  }
  walk(folder)
  if (found.length > 0) return found.sort()
  throw new PressrelError('E_READ', 'holds no release', {file: folder, hint: 'Releases end in .md, .markdown or .txt'})
}

/** Reads one input. Throws `PressrelError` in the words of `source/read.ts`. */
export async function readInput(name: string, options: GlobalOptions): Promise<Source> {
  const settings = {
    encoding: options.encoding,
    maxBytes: numberOf('--max-bytes', options.maxBytes),
    format: formatFrom(options.from),
  }
  if (name === '-') {
    const path = options.stdinFilename ?? '<stdin>'
    return sourceOf(await readStandardInput(), path, settings)
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(name)
  } catch (cause) {
    throw readError(name, cause)
  }
  return sourceOf(bytes, name, settings)
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function formatFrom(from: string | undefined): SourceFormat | undefined {
  if (from === undefined || from === 'markdown' || from === 'text') return from
  throw new PressrelError('E_USAGE', `there is no input format “${from}”`, {hint: '--from takes markdown or text'})
}

/** A whole number of an option, at least 1. */
export function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number >= (name === '--max-warnings' ? 0 : 1)) return number
  throw new PressrelError('E_USAGE', `${name} takes a whole number, not “${text}”`)
}
