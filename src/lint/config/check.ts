import {suggestion} from '../../source/index.js'

/** Refuses a configuration: what is wrong, with the key, and what may have been meant. */
export type Refuse = (message: string, hint?: string) => never

/** Whether a value read from outside is keys with values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The keys and values under `key`, none when it is empty; every key must be one of `known`. */
export function readMapping(
  key: string,
  value: unknown,
  known: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {}
  if (!isMapping(value)) return refuse(`“${key}” wants keys with values, such as ${known.slice(0, 2).join(' and ')}`)
  for (const name of Object.keys(value))
    if (!known.includes(name)) refuse(`“${key}” has no key “${name}”`, suggestion(name, known))
  return value
}

/** A value as a list: itself when it is one, none when it is empty. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** One text or a list of texts; none when it is empty. */
export function readTexts(key: string, value: unknown, refuse: Refuse): readonly string[] {
  return toList(value).map(item =>
    typeof item === 'string' ? item : refuse(`“${key}” wants a list of texts, not ${JSON.stringify(item)}`),
  )
}

/** One text; undefined when it is empty. */
export function readText(key: string, value: unknown, refuse: Refuse): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : refuse(`“${key}” wants a text, not ${JSON.stringify(value)}`)
}
