import {isMapping, toList} from './check.js'
import type {RawConfig} from './types.js'

/** One raw configuration over another: rules, organization and vocabulary key by key, lists one after the other. */
export function mergeRaw(below: RawConfig, above: RawConfig): RawConfig {
  const merged: Record<string, unknown> = {...below, ...above}
  for (const key of ['rules', 'organization', 'vocabulary']) {
    const [a, b] = [below[key], above[key]]
    if (isMapping(a) && isMapping(b)) merged[key] = key === 'vocabulary' ? mergeWords(a, b) : {...a, ...b}
  }
  for (const key of ['overrides', 'ignore']) {
    const [a, b] = [below[key], above[key]]
    if (a !== undefined && b !== undefined) merged[key] = [...toList(a), ...toList(b)]
  }
  return merged
}

function mergeWords(below: RawConfig, above: RawConfig): RawConfig {
  const merged: Record<string, unknown> = {...below, ...above}
  for (const key of ['accept', 'reject']) {
    const words = [...toList(below[key]), ...toList(above[key])]
    if (words.length > 0) merged[key] = words
  }
  const [a, b] = [below.replace, above.replace]
  if (isMapping(a) && isMapping(b)) merged.replace = {...a, ...b}
  return merged
}
