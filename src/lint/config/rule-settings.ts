import {suggestion} from '../../source/index.js'
import type {OptionSpec, RuleDefinition, RuleList} from '../types.js'
import {isMapping, type Refuse} from './check.js'
import type {RuleSetting, RuleSettings} from './types.js'

const levels = ['off', 'info', 'warning', 'error'] as const

/** Settings over settings: the level is replaced, options are set one by one. */
export function over(below: RuleSettings, above: Iterable<readonly [string, RuleSetting]>): RuleSettings {
  const merged = new Map(below)
  for (const [id, {level, options}] of above) merged.set(id, {level, options: {...merged.get(id)?.options, ...options}})
  return merged
}

/** Checks the rules that a configuration sets under `key`, against those that there are. */
export function readRules(key: string, value: unknown, rules: RuleList, refuse: Refuse): RuleSettings {
  if (value === undefined || value === null) return new Map()
  if (!isMapping(value)) return refuse(`“${key}” wants rules with their levels, such as tone/hype: off`)
  return new Map(Object.entries(value).map(([id, setting]) => [id, readSetting(id, setting, rules, refuse)]))
}

/** Checks what is set for one rule: a level, or `[level, options]`. */
export function readSetting(id: string, value: unknown, rules: RuleList, refuse: Refuse): RuleSetting {
  const rule = rules.find(([known]) => known === id)?.[1]
  if (!rule) return refuse(`there is no rule “${id}”`, hintFor(id, rules))
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const [level, options = {}] = list
  // YAML reads a bare `off` as false in its older version.
  const name = level === false ? 'off' : level
  const known = levels.find(entry => entry === name)
  if (known === undefined) return refuse(`“${id}” has no level “${String(level)}”`, suggestion(String(level), levels))
  if (!isMapping(options) || list.length > 2)
    return refuse(`“${id}” wants a level, or a level and options: [warning, {…}]`)
  for (const [key, option] of Object.entries(options)) checkOption(id, rule, key, option, refuse)
  return {level: known, options}
}

function hintFor(id: string, rules: RuleList): string {
  const hint = suggestion(
    id,
    rules.map(([known]) => known),
  )
  // The list of all rules is no hint.
  return hint.startsWith('There is') ? '“pressrel rules” lists them' : hint
}

function checkOption(id: string, rule: RuleDefinition, key: string, value: unknown, refuse: Refuse): void {
  const specs: Readonly<Record<string, OptionSpec>> = rule.options ?? {}
  const spec = specs[key]
  const names = Object.keys(specs)
  if (!spec) return refuse(`“${id}” has no option “${key}”`, names.length > 0 ? suggestion(key, names) : 'It has none')
  const isRight =
    spec.kind === 'strings'
      ? Array.isArray(value) && value.every(item => typeof item === 'string')
      : typeof value === spec.kind
  if (!isRight)
    refuse(`option “${key}” of “${id}” wants ${spec.kind === 'strings' ? 'a list of words' : `a ${spec.kind}`}`)
}
