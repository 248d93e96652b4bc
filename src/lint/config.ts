import ignore from 'ignore'
import {PressrelError} from '../errors.js'
import {rules} from '../registry/rules.gen.js'
import {suggestion} from '../source/index.js'
import {toOrganization} from './organization.js'
import {isPresetName, presetNames} from './presets.js'
import type {Level, OptionSpec, OrganizationFacts, PresetName, RuleDefinition} from './types.js'

/** A configuration as a file holds it, not yet checked. */
export type RawConfig = Readonly<Record<string, unknown>>

/** What is set for one rule. */
export interface RuleSetting {
  readonly level: Level | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** A checked configuration. */
export interface LintConfig {
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly overrides: readonly {readonly files: readonly string[]; readonly rules: ReadonlyMap<string, RuleSetting>}[]
  readonly ignore: readonly string[]
  readonly organization: OrganizationFacts
  /** The folder that the patterns of `overrides` and `ignore` are relative to. */
  readonly base: string | undefined
}

/** What the command line adds to a configuration file. */
export interface ResolveOptions {
  /** The file's name for messages. */
  readonly where?: string
  readonly base?: string
  readonly preset?: string
  /** `id:level`. */
  readonly rules?: readonly string[]
}

const keys = ['extends', 'rules', 'overrides', 'ignore', 'organization', 'vocabulary', 'fiscal_year_end', '$schema']
const levels = ['off', 'info', 'warning', 'error'] as const

/** Checks a configuration and fills in its presets. Throws `E_CONFIG` with the nearest name for what is not known. */
export function resolveConfig(raw: RawConfig = {}, options: ResolveOptions = {}): LintConfig {
  const fail = (message: string, hint?: string): never => {
    throw new PressrelError('E_CONFIG', message, {file: options.where, hint})
  }
  for (const key of Object.keys(raw))
    if (!keys.includes(key)) fail(`the configuration has no key “${key}”`, suggestion(key, keys))
  const settings = new Map<string, RuleSetting>()
  for (const preset of presetsOf(raw, options, fail)) applyPreset(settings, preset)
  for (const [id, setting] of readRules(raw.rules, fail)) settings.set(id, withOptions(settings.get(id), setting))
  for (const given of options.rules ?? []) {
    const at = given.lastIndexOf(':')
    const id = at < 0 ? given : given.slice(0, at)
    const setting = readSetting(id, at < 0 ? 'warning' : given.slice(at + 1), usage)
    settings.set(id, withOptions(settings.get(id), setting))
  }
  return {
    rules: settings,
    overrides: readOverrides(raw.overrides, fail),
    ignore: readStrings('ignore', raw.ignore, fail),
    organization: toOrganization(raw.organization, fail),
    base: options.base,
  }
}

/** The configuration of one file: the overrides whose patterns match it, applied in order. */
export function configFor(config: LintConfig, path: string): LintConfig {
  const matching = config.overrides.filter(({files}) => matches(files, path, config.base))
  if (matching.length === 0) return config
  const merged = new Map(config.rules)
  for (const {rules: more} of matching)
    for (const [id, setting] of more) merged.set(id, withOptions(merged.get(id), setting))
  return {...config, rules: merged, overrides: []}
}

/** Whether the configuration leaves a file out. */
export function isIgnored(config: LintConfig, path: string): boolean {
  return config.ignore.length > 0 && matches(config.ignore, path, config.base)
}

/** One raw configuration over another: rules and organization key by key, lists one after the other. */
export function mergeRaw(base: RawConfig, over: RawConfig): RawConfig {
  const merged: Record<string, unknown> = {...base, ...over}
  for (const key of ['rules', 'organization', 'vocabulary']) {
    const [a, b] = [base[key], over[key]]
    if (isObject(a) && isObject(b)) merged[key] = {...a, ...b}
  }
  for (const key of ['overrides', 'ignore']) {
    const [a, b] = [base[key], over[key]]
    if (Array.isArray(a) && Array.isArray(b)) merged[key] = [...a, ...b]
  }
  return merged
}

type Fail = (message: string, hint?: string) => never

const usage: Fail = (message, hint) => {
  throw new PressrelError('E_USAGE', message, {hint})
}

function presetsOf(raw: RawConfig, options: ResolveOptions, fail: Fail): readonly PresetName[] {
  const own = options.preset === undefined ? raw.extends : options.preset
  const list = own === undefined ? [] : Array.isArray(own) ? own : [own]
  const names = list.map(name => {
    if (typeof name === 'string' && isPresetName(name)) return name
    const wrong = options.preset === undefined ? fail : usage
    return wrong(`there is no preset “${String(name)}”`, suggestion(String(name), presetNames))
  })
  return ['recommended', ...names.filter(name => name !== 'recommended')]
}

function applyPreset(settings: Map<string, RuleSetting>, preset: PresetName): void {
  for (const [id, rule] of rules) {
    if (rule.presets.includes(preset)) settings.set(id, {level: rule.level, options: defaultsOf(rule)})
  }
}

function readRules(value: unknown, fail: Fail): Map<string, RuleSetting> {
  if (value === undefined || value === null) return new Map()
  if (!isObject(value)) return fail('“rules” wants a list of rules with their levels, such as tone/hype: off')
  return new Map(Object.entries(value).map(([id, setting]) => [id, readSetting(id, setting, fail)]))
}

function readSetting(id: string, value: unknown, fail: Fail): RuleSetting {
  const rule = findRule(id)
  if (!rule)
    return fail(
      `there is no rule “${id}”`,
      suggestion(
        id,
        rules.map(([known]) => known),
      ),
    )
  const [level, options = {}] = Array.isArray(value) ? value : [value]
  // YAML reads a bare `off` as false in its older version.
  const name = level === false ? 'off' : level
  const known = levels.find(entry => entry === name)
  if (known === undefined) return fail(`“${id}” has no level “${String(level)}”`, `Levels are ${levels.join(', ')}`)
  if (!isObject(options)) return fail(`the options of “${id}” want keys with values`)
  for (const [key, option] of Object.entries(options)) checkOption(id, rule, key, option, fail)
  return {level: known, options}
}

function checkOption(id: string, rule: RuleDefinition, key: string, value: unknown, fail: Fail): void {
  const specs: Readonly<Record<string, OptionSpec>> = rule.options ?? {}
  const spec = specs[key]
  if (!spec) return fail(`“${id}” has no option “${key}”`, suggestion(key, Object.keys(specs)))
  const isRight =
    spec.kind === 'strings'
      ? Array.isArray(value) && value.every(item => typeof item === 'string')
      : typeof value === spec.kind
  if (!isRight)
    fail(`option “${key}” of “${id}” wants ${spec.kind === 'strings' ? 'a list of words' : `a ${spec.kind}`}`)
}

function withOptions(before: RuleSetting | undefined, after: RuleSetting): RuleSetting {
  return {level: after.level, options: {...before?.options, ...after.options}}
}

function defaultsOf(rule: RuleDefinition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([key, spec]) => [key, spec.default]))
}

function readOverrides(value: unknown, fail: Fail): LintConfig['overrides'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return fail('“overrides” wants a list with “files” and “rules”')
  return value.map(entry => {
    if (!isObject(entry)) return fail('an override wants “files” and “rules”')
    return {files: readStrings('files', entry.files, fail), rules: readRules(entry.rules, fail)}
  })
}

function readStrings(key: string, value: unknown, fail: Fail): readonly string[] {
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.map(item => (typeof item === 'string' ? item : fail(`“${key}” wants a list of patterns`)))
}

/** Patterns as in .gitignore, relative to the configuration's folder. */
function matches(patterns: readonly string[], path: string, base: string | undefined): boolean {
  const inside = base !== undefined && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
  const clean = inside.replace(/^(?:\.?\/)+/, '').replace(/^(?:\.\.\/)+/, '')
  return (
    clean !== '' &&
    ignore()
      .add([...patterns])
      .ignores(clean)
  )
}

function findRule(id: string): RuleDefinition | undefined {
  return rules.find(([known]) => known === id)?.[1]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
