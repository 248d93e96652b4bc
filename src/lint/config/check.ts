import type {DataPlace} from '../../errors.js'
import {suggestion} from '../../source/index.js'
import type {KeyPath, LayerContext} from './types.js'

/** Notes what is wrong in a configuration, where, and what may have been meant; there is no value then. */
export type Refuse = LayerContext['refuse']

/** Whether a value read from outside is keys with values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether nothing is said: an empty key counts as none. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** The name of a key in messages, without the places in lists: `organization.spokespeople.name`. */
export function nameOf(path: KeyPath): string {
  return `“${path.filter(key => typeof key === 'string').join('.')}”`
}

/** The keys and values of a mapping, none when it is empty; every key must be one of `known`. */
export function readMapping(
  path: KeyPath,
  value: unknown,
  known: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  if (isAbsent(value)) return {}
  if (!isMapping(value)) {
    refuse({path}, `${nameOf(path)} wants keys with values, such as ${known.slice(0, 2).join(' and ')}`)
    return {}
  }
  const name = path.length === 0 ? 'the configuration' : nameOf(path)
  for (const key of Object.keys(value))
    if (!known.includes(key)) refuse(keyIn(path, key), `${name} has no key “${key}”`, suggestion(key, known))
  return value
}

/** The place of a key itself. */
export function keyIn(path: KeyPath, key: string): DataPlace {
  return {path: [...path, key], isKey: true}
}

/** One text of a list and where it stands. */
export interface TextItem {
  readonly text: string
  readonly path: KeyPath
}

/** One text or a list of texts with their places; none when it is empty. */
export function readItems(path: KeyPath, value: unknown, refuse: Refuse): readonly TextItem[] {
  return listItems(path, value).flatMap(item => {
    if (typeof item.value === 'string') return [{text: item.value, path: item.path}]
    refuse({path: item.path}, `${nameOf(path)} wants a list of texts, not ${JSON.stringify(item.value)}`)
    return []
  })
}

/** What a list holds, or the one value that stands for a list; nothing when it is empty. */
export function listItems(path: KeyPath, value: unknown): readonly {readonly value: unknown; readonly path: KeyPath}[] {
  if (isAbsent(value)) return []
  return Array.isArray(value) ? value.map((item, i) => ({value: item, path: [...path, i]})) : [{value, path}]
}

/** One text or a list of texts; none when it is empty. */
export function readTexts(path: KeyPath, value: unknown, refuse: Refuse): readonly string[] {
  return readItems(path, value, refuse).map(({text}) => text)
}

/** One text; undefined when it is empty. */
export function readText(path: KeyPath, value: unknown, refuse: Refuse): string | undefined {
  if (isAbsent(value)) return undefined
  if (typeof value === 'string') return value
  return refuse({path}, `${nameOf(path)} wants a text, not ${JSON.stringify(value)}`)
}
