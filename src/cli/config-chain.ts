import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import type {ConfigLayer} from '../lint/index.js'
import {readConfigFile} from './config-text.js'
import {shownPath} from './shown-path.js'

/** One file of a chain, as it stands. */
export interface ConfigLink extends ConfigLayer {
  /** Its whole path. */
  readonly where: string
}

const byPath = new Map<string, Promise<readonly ConfigLink[]>>()

const read = new Set<string>()

/** The files that were read for configurations since they were last forgotten, absolute. */
export const filesRead = (): ReadonlySet<string> => read

/** Notes that a file was read for a configuration. */
export function noteRead(path: string): void {
  read.add(path)
}

/** Forgets the files that were read. */
export function forgetChains(): void {
  byPath.clear()
  read.clear()
}

/** Reads a configuration file and those that it extends, once: the nearest last, which holds over the others. Throws `E_CONFIG`. */
export function readChain(path: string): Promise<readonly ConfigLink[]> {
  const here = resolve(path)
  const chain = byPath.get(here) ?? follow(here, [])
  byPath.set(here, chain)
  return chain
}

async function follow(where: string, before: readonly string[]): Promise<readonly ConfigLink[]> {
  noteRead(where)
  const raw = await readConfigFile(where)
  const links: ConfigLink[] = []
  const followed: unknown[] = []
  const names = listOf(raw.extends)
  for (const [i, name] of names.entries()) {
    if (!isFileName(name)) continue
    const path = resolve(dirname(where), name)
    const refuse = (message: string, hint: string): Promise<never> => refuseAt(where, ['extends', i], message, hint)
    if (path === where || before.includes(path)) {
      const circle = [...before.slice(before.indexOf(path)), where, path].map(shownPath).join(' → ')
      await refuse(`extends itself: ${circle}`, 'Take one of them out of “extends”')
    }
    if (!existsSync(path)) await refuse(`there is no file “${name}”`, `It would be ${shownPath(path)}`)
    links.push(...(await follow(path, [...before, where])))
    followed.push(name)
  }
  return [...links, {where, raw, followed}]
}

async function refuseAt(
  file: string,
  path: readonly (string | number)[],
  message: string,
  hint: string,
): Promise<never> {
  const {locate} = await import('./config-places.js')
  throw locate(new PressrelError('E_CONFIG', message, {file, place: {path}, hint}))
}

/** The name of a preset has neither dot nor slash. */
const isFileName = (name: unknown): name is string => typeof name === 'string' && /[./]/.test(name)

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
