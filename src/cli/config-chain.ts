import {resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import type {ConfigLayer} from '../lint/index.js'
import {readConfigFile} from './config-text.js'
import {realPath} from './real-path.js'
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
  const names = listOf(raw.extends)
  if (names.length === 0) return [{where, raw}]
  const {findExtended} = await import('./extended-file.js')
  const links: ConfigLink[] = []
  const followed: unknown[] = []
  const path = [...before, realPath(where)]
  for (const [i, name] of names.entries()) {
    const found = typeof name === 'string' ? findExtended(name, where) : undefined
    if (!found) continue
    if (found.path === undefined) return refuse(where, i, found.problem, found.hint)
    const circle = circleOf(path, found.path)
    if (circle) return refuse(where, i, `extends itself: ${circle}`, 'Take one of them out of “extends”')
    links.push(...(await follow(found.path, path)))
    followed.push(name)
  }
  return [...links, {where, raw, followed}]
}

/** `a.yaml → b.yaml → a.yaml`, where a file leads back to one on the way to it. */
function circleOf(path: readonly string[], next: string): string | undefined {
  const real = realPath(next)
  const start = path.indexOf(real)
  return start < 0 ? undefined : [...path.slice(start), real].map(shownPath).join(' → ')
}

async function refuse(file: string, i: number, message: string, hint: string): Promise<never> {
  const {withPlaces} = await import('./config-places.js')
  throw withPlaces(new PressrelError('E_CONFIG', message, {file, place: {path: ['extends', i]}, hint}))
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
