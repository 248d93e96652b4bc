import {closest, suggestion} from '../../source/index.js'
import type {OptionSpec, RuleDefinition} from '../types.js'
import {isAbsent, isMapping, keyIn, nameOf, type Refuse} from './check.js'
import type {KeyPath, LayerContext, RuleSetting, RuleSettings} from './types.js'

/** The levels that a rule may be set to. */
export const levels = ['off', 'info', 'warning', 'error'] as const

/** Settings over settings: the level is replaced, options are set one by one. */
export function over(below: RuleSettings, above: Iterable<readonly [string, RuleSetting]>): RuleSettings {
  const merged = new Map(below)
  for (const [id, {level, options, origin}] of above) {
    const before = merged.get(id)
    merged.set(id, {level, options: {...before?.options, ...options}, origin, below: before})
  }
  return merged
}

/** Checks the rules that a configuration sets at a place, against those that there are. */
export function readRules(path: KeyPath, value: unknown, ctx: LayerContext): RuleSettings {
  const settings = new Map<string, RuleSetting>()
  if (isAbsent(value)) return settings
  if (!isMapping(value)) {
    ctx.refuse({path}, `${nameOf(path)} wants rules with their levels, such as tone/hype: off`)
    return settings
  }
  for (const [id, entry] of Object.entries(value)) {
    const setting = readSetting([...path, id], id, entry, ctx)
    if (setting) settings.set(id, setting)
  }
  return settings
}

/** Checks what is set for one rule: a level, or `[level, options]`. */
export function readSetting(path: KeyPath, id: string, value: unknown, ctx: LayerContext): RuleSetting | undefined {
  const {rules, refuse, originOf} = ctx
  const rule = rules.find(([known]) => known === id)?.[1]
  if (!rule) return refuse({path, isKey: true}, `there is no rule “${id}”`, hintFor(id, ctx))
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const [given, options = {}] = list
  // YAML reads a bare `off` as false in its older version.
  const level = levels.find(entry => entry === (given === false ? 'off' : given))
  if (level === undefined) {
    const place = {path: list === value && list.length > 0 ? [...path, 0] : path}
    return refuse(place, levelMessage(id, given), levelHint(given))
  }
  if (list.length > 2 || !isMapping(options)) {
    const place = {path: [...path, isMapping(options) ? 2 : 1]}
    return refuse(place, `“${id}” wants a level, or a level and options: [warning, {…}]`)
  }
  const isRight = checkOptions([...path, 1], id, rule, options, refuse)
  return isRight ? {level, options, origin: originOf(path)} : undefined
}

function hintFor(id: string, {rules}: LayerContext): string {
  const ids = rules.map(([known]) => known)
  const noun = `/${id.slice(id.indexOf('/') + 1)}`
  const sameNoun = ids.filter(known => known.endsWith(noun))
  const right = closest(id, ids) ?? (sameNoun.length === 1 ? sameNoun[0] : undefined)
  // The list of all rules is no hint.
  return right === undefined ? '“pressrel rules” lists them' : `Did you mean “${right}”?`
}

const levelMessage = (id: string, given: unknown): string =>
  isAbsent(given)
    ? `“${id}” wants a level`
    : `“${id}” has no level “${typeof given === 'string' ? given : JSON.stringify(given)}”`

/** `warn` is what others call it. */
function levelHint(given: unknown): string {
  const begun = typeof given === 'string' && given !== '' && levels.find(level => level.startsWith(given.toLowerCase()))
  return begun ? `Did you mean “${begun}”?` : suggestion(typeof given === 'string' ? given : '', levels)
}

function checkOptions(
  path: KeyPath,
  id: string,
  rule: RuleDefinition,
  options: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): boolean {
  const specs: Readonly<Record<string, OptionSpec>> = rule.options ?? {}
  const names = Object.keys(specs)
  let isRight = true
  for (const [key, value] of Object.entries(options)) {
    const spec = specs[key]
    if (spec && hasKind(value, spec.kind)) continue
    isRight = false
    if (spec) refuse({path: [...path, key]}, `option “${key}” of “${id}” wants ${wanted(spec)}`)
    else
      refuse(
        keyIn(path, key),
        `“${id}” has no option “${key}”`,
        names.length > 0 ? suggestion(key, names) : 'It has none',
      )
  }
  return isRight
}

function hasKind(value: unknown, kind: OptionSpec['kind']): boolean {
  if (kind !== 'strings') return typeof value === kind
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

const wanted = ({kind}: OptionSpec): string => (kind === 'strings' ? 'a list of words' : `a ${kind}`)
