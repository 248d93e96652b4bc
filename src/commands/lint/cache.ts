import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {isMapping} from '../../cli/config-text.js'
import {writeWhole} from '../../cli/output.js'
import {sayLine} from '../../cli/progress.js'
import {readKept} from '../../cli/read-setting.js'
import {version} from '../../cli/version.js'
import {PressrelError} from '../../errors.js'
import type {Finding, LintConfig} from '../../lint/index.js'
import type {Source} from '../../source/index.js'
import {digestOf} from './config-digest.js'

/** What was found in releases, for as long as neither they, nor what they are checked by, change. */
export interface FindingsCache {
  /** Names all that the findings depend on; undefined where they may depend on more than can be known. */
  keyOf(source: Source, config: LintConfig): string | undefined
  /** The name of what the findings of a file that are kept depended on. */
  knownOf(path: string): string | undefined
  get(source: Source, key: string): readonly Finding[] | undefined
  set(source: Source, key: string, findings: readonly Finding[]): void
  /** Writes the file, if there is one and something in it has changed. */
  save(): void
}

interface Entry {
  readonly key: string
  readonly findings: readonly Finding[]
}

/** The file begins with this, whatever became of the rest. */
const mark = '{"pressrelCache":'

/**
 * Opens the cache of a run: in a file, or in memory alone. A file that is damaged or of another version is made anew, with a
 * word on standard error; one that is no cache is refused (`E_USAGE`). `date` is that of `--date`.
 */
export function openCache(file: string | undefined, date: string | undefined): FindingsCache {
  const entries = file === undefined ? new Map<string, Entry>() : readEntries(file)
  const seen = new Set<string>()
  let isChanged = false
  return {
    keyOf: (source, config) => keyOf(source, config, date),
    knownOf: path => entries.get(resolve(path))?.key,
    get({path}, key) {
      const entry = entries.get(resolve(path))
      seen.add(resolve(path))
      return entry?.key === key ? entry.findings : undefined
    },
    set({path}, key, findings) {
      seen.add(resolve(path))
      entries.set(resolve(path), {key, findings})
      isChanged = true
    },
    save() {
      if (file === undefined || !isChanged) return
      const kept = [...entries].filter(([path]) => seen.has(path) || existsSync(path))
      writeWhole(file, `${mark}${JSON.stringify(version)},"entries":${JSON.stringify(Object.fromEntries(kept))}}\n`)
    },
  }
}

/** Names all that the findings in a release depend on, `date` being that of `--date`. */
export function keyOf(
  {value, format, encoding, problems}: Source,
  config: LintConfig,
  date: string | undefined,
): string | undefined {
  const digest = digestOf(config)
  if (digest === undefined) return undefined
  const parts = [version, digest, date ?? '', format, encoding, problems, value]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

function readEntries(file: string): Map<string, Entry> {
  if (!existsSync(file)) return new Map()
  const text = readKept(file)
  if (text !== '' && !text.startsWith(mark)) {
    throw new PressrelError('E_USAGE', 'is no cache of pressrel', {
      file,
      hint: 'Name another file with --cache-location, or remove this one',
    })
  }
  try {
    return toEntries(JSON.parse(text))
  } catch {
    sayLine(`pressrel: ${file}: this cache is damaged and is made anew`)
    return new Map()
  }
}

/** The entries of a cache file; none of those that another version has written. Throws for what is none. */
function toEntries(value: unknown): Map<string, Entry> {
  if (!isMapping(value) || !isMapping(value.entries)) throw new TypeError('wants entries')
  if (value.pressrelCache !== version) return new Map()
  return new Map(
    Object.entries(value.entries).map(([path, entry]) => {
      if (!isMapping(entry) || typeof entry.key !== 'string' || !isFindings(entry.findings))
        throw new TypeError('wants a key and findings')
      return [path, {key: entry.key, findings: entry.findings}]
    }),
  )
}

/** Whether a list holds what reporters cannot do without. */
const isFindings = (value: unknown): value is readonly Finding[] =>
  Array.isArray(value) &&
  value.every(
    one =>
      isMapping(one) &&
      typeof one.rule === 'string' &&
      typeof one.message === 'string' &&
      isMapping(one.position) &&
      isMapping(one.position.start) &&
      isMapping(one.position.end),
  )
