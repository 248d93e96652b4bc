import {dirname, join, resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import type {RawConfig} from '../lint/index.js'
import {readConfigFile} from './config-text.js'

/** One file of a chain, as it stands. */
export interface ConfigLink {
  readonly path: string
  readonly raw: RawConfig
}

/** A configuration file with the files that it extends, unmerged. */
export interface ConfigChain {
  /** The nearest last: each holds over those before it. */
  readonly links: readonly ConfigLink[]
  /** What stands under “extends” and names no file, in order. */
  readonly presets: readonly unknown[]
}

const byPath = new Map<string, Promise<ConfigChain>>()
const read = new Set<string>()

/** The files that were read for configurations since they were last forgotten, absolute. */
export const filesRead = (): ReadonlySet<string> => read

/** Forgets the files that were read. */
export function forgetChains(): void {
  byPath.clear()
  read.clear()
}

/** Reads a configuration file and those that it extends, once. Throws `E_CONFIG`. */
export function readChain(path: string): Promise<ConfigChain> {
  const here = resolve(path)
  const chain = byPath.get(here) ?? follow(path, [])
  byPath.set(here, chain)
  return chain
}

async function follow(path: string, seen: readonly string[]): Promise<ConfigChain> {
  const here = resolve(path)
  if (seen.includes(here)) {
    throw new PressrelError('E_CONFIG', 'extends itself', {file: path, hint: 'Take the circle out of “extends”'})
  }
  read.add(here)
  const raw = await readConfigFile(path)
  const links: ConfigLink[] = []
  const presets: unknown[] = []
  for (const name of listOf(raw.extends)) {
    if (!isFileName(name)) presets.push(name)
    else {
      const extended = await follow(join(dirname(here), name), [...seen, here])
      links.push(...extended.links)
      presets.push(...extended.presets)
    }
  }
  return {links: [...links, {path, raw}], presets}
}

/** The name of a preset has neither dot nor slash. */
const isFileName = (name: unknown): name is string => typeof name === 'string' && /[./]/.test(name)

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
