import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fiscalYearEndFor} from '../../../cli/fiscal-year.js'
import {baseOf} from '../../../cli/folder-output.js'
import {readFile} from '../../../cli/read-bytes.js'
import {readSetting} from '../../../cli/read-setting.js'
import {version} from '../../../cli/version.js'
import {PressrelError} from '../../../errors.js'
import type {Exported} from '../../../export/index.js'
import type {ExportOptions} from '../options.js'
import {openState} from './state-file.js'

/** What earlier runs have made in a folder, for `--update`. */
export interface Made {
  /** Whether every file of a release is there, as it would be made now. */
  isUpToDate(input: string): Promise<boolean>
  /**
   * Whether a file is to be written: not one that holds the very same already. Throws `E_WRITE` for one that is there and that
   * pressrel has not made, or that somebody has changed since, unless `--force`.
   */
  isToWrite(path: string, data: Exported): boolean
  note(path: string, input: string, data: Exported): void
  finish(): void
}

/**
 * Opens what is known of a folder. A file is made anew where the release, a configuration, an option or pressrel itself is not what it
 * was: names and contents count, and no times, which a copy or a checkout changes.
 */
export function openMade(folder: string, options: ExportOptions, extensions: readonly string[]): Made {
  const state = openState(folder)
  const keyOf = keysFor(options)
  /** Taken before anything is made: what is changed meanwhile is made again in the next run. */
  const keys = new Map<string, string>()
  const hashOnDisk = (path: string): string | undefined => (existsSync(path) ? hashOf(readFileSync(path)) : undefined)
  return {
    async isUpToDate(input) {
      const key = await keyOf(input)
      if (key === undefined) return false
      const isThere = extensions.every(extension => {
        const name = `${baseOf(input)}.${extension}`
        const made = state.get(name)
        return made?.key === key && made.hash === hashOnDisk(join(folder, name))
      })
      if (!isThere) keys.set(input, key)
      return isThere
    },
    isToWrite(path, data) {
      const there = hashOnDisk(path)
      if (there === undefined) return true
      if (there === hashOf(data)) return false
      if (options.force || state.get(basename(path))?.hash === there) return true
      throw new PressrelError('E_WRITE', 'exists already, and is not as pressrel wrote it', {
        file: path,
        hint: 'Use --force to overwrite it',
      })
    },
    note(path, input, data) {
      const key = keys.get(input)
      if (key !== undefined) state.set(basename(path), {key, hash: hashOf(data)})
    },
    finish: state.finish,
  }
}

/** Options that change nothing about what is made. */
const silent: readonly string[] = [
  'outDir',
  'update',
  'force',
  'jobs',
  'quiet',
  'color',
  'input',
  'output',
  'config',
  'template',
]

/** More is no release, and read by nobody. */
const mostBytes = 64 * 1024 * 1024

/** Names all that a release and its files depend on; undefined for what cannot be read twice. */
function keysFor(options: ExportOptions): (input: string) => Promise<string | undefined> {
  const said = Object.entries(options).filter(([name]) => !silent.includes(name))
  const {template, config} = options
  const page = template === undefined ? null : readSetting(template)
  const common = JSON.stringify([version, said.sort(([a], [b]) => (a < b ? -1 : 1)), page])
  return async input => {
    if (input === '-') return undefined
    const yearEnd = await fiscalYearEndFor(input, config)
    try {
      return hashOf(common, input, yearEnd ?? '', readFile(input, mostBytes))
    } catch {
      return undefined
    }
  }
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('base64url')
}
