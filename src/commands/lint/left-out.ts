import {dirname, resolve} from 'node:path'
import {configForFolder} from '../../cli/config-files.js'
import {openIgnoreFiles} from '../../cli/ignored.js'
import {expandInputs, type Input} from '../../cli/inputs.js'
import {type LeftOut, placeOfLeftOut, whyLeftOut} from '../../cli/left-out.js'
import {sayLine} from '../../cli/progress.js'
import type {LintConfig} from '../../lint/index.js'
import {givenConfig, type LintOptions} from './options.js'

/** A file that the command line names, and what leaves it out. */
interface NamedLeftOut {
  readonly file: string
  readonly leftOut: LeftOut
}

/**
 * The releases to check. What .pressrelignore and the configuration leave out is not among them, also where it is named, as
 * editors and hooks name whatever has changed; then that is said. A .gitignore holds for folders and patterns alone.
 */
export async function releasesToCheck(args: readonly string[], options: LintOptions): Promise<readonly Input[]> {
  if (options.ignore === false) return expandInputs(args, ['.gitignore'])
  const inputs = await expandInputs(args)
  const files = await openIgnoreFiles('.', ['.pressrelignore'])
  const kept: Input[] = []
  const named: NamedLeftOut[] = []
  for (const input of inputs) {
    const {name, error, isNamed} = input
    const isFile = name !== '-' && !error
    const config = isFile && (await configForFolder(dirname(resolve(name)), givenConfig(options)))
    const leftOut = config ? whyLeftOut(name, config, files) : undefined
    if (!leftOut) kept.push(input)
    else if (isNamed) named.push({file: name, leftOut})
  }
  if (options.quiet) return kept
  for (const note of await notesOf(named)) sayLine(note)
  if (kept.length === 0 && named.length === 0) sayLine('pressrel: the configuration leaves every release out')
  return kept
}

/** Whether standard input goes by a name that is left out, which is said then. */
export async function isNamedLeftOut(config: LintConfig, options: LintOptions): Promise<boolean> {
  const {ignore, stdinFilename: file, quiet} = options
  if (ignore === false || file === undefined) return false
  const leftOut = whyLeftOut(file, config, await openIgnoreFiles(dirname(resolve(file)), ['.pressrelignore']))
  if (leftOut && !quiet) for (const note of await notesOf([{file, leftOut}])) sayLine(note)
  return leftOut !== undefined
}

/** One line for all files that one pattern leaves out. */
async function notesOf(named: readonly NamedLeftOut[]): Promise<readonly string[]> {
  const groups = new Map<string, NamedLeftOut[]>()
  for (const entry of named) {
    const key = JSON.stringify(entry.leftOut)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return Promise.all([...groups.values()].map(noteOf))
}

async function noteOf([first, ...more]: readonly NamedLeftOut[]): Promise<string> {
  if (!first) return ''
  const {by, pattern} = first.leftOut
  const {file, line} = await placeOfLeftOut(first.leftOut)
  const who = more.length === 0 ? first.file : `${first.file} and ${more.length} more`
  const where = `${by === 'ignore' ? '“ignore” of ' : ''}${file}:${line}`
  return `pressrel: ${who}: left out by “${pattern}”, ${where} (--no-ignore checks ${more.length === 0 ? 'it' : 'them'})`
}
