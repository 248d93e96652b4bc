import {statSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {PressrelError} from '../../errors.js'
import type {RuleDefinition} from '../../lint/index.js'
import {isMapping} from '../config-text.js'
import {shownPath} from '../shown-path.js'
import {importModule} from './import-module.js'

/** The rules that a JavaScript module exports: as `rules`, in its default export, or as that. Throws `E_CONFIG`. */
export async function readModule(path: string): Promise<ReadonlyMap<string, RuleDefinition>> {
  const file = shownPath(path)
  const exported = rulesIn(await load(path, file))
  if (!exported || Object.keys(exported).length === 0) {
    const hint = "export const rules = {'house/slogan': defineRule({…})}"
    throw new PressrelError('E_CONFIG', 'exports no rules', {file, hint})
  }
  return new Map(Object.entries(exported).map(([id, rule]) => [id, toDefinition(id, rule, file)]))
}

async function load(path: string, file: string): Promise<unknown> {
  try {
    // What has changed since it was loaded, in an editor that runs for days, is another module.
    return await importModule(`${pathToFileURL(path).href}?changed=${statSync(path).mtimeMs}`)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new PressrelError('E_CONFIG', `could not be loaded: ${reason}`, {file, cause})
  }
}

function rulesIn(module: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof module !== 'object' || module === null) return undefined
  const {rules, default: standard}: {rules?: unknown; default?: unknown} = module
  if (isMapping(rules)) return rules
  if (!isMapping(standard)) return undefined
  return isMapping(standard.rules) ? standard.rules : standard
}

const wanted = {
  summary: (value: unknown) => typeof value === 'string',
  level: (value: unknown) => value === 'error' || value === 'warning' || value === 'info',
  presets: Array.isArray,
  fix: (value: unknown) => value === 'safe' || value === 'unsafe' || value === 'no',
  quoted: (value: unknown) => value === 'skip' || value === 'note' || value === 'yes' || value === 'only',
  convention: (value: unknown) => isMapping(value) && typeof value.name === 'string',
  messages: isMapping,
  create: (value: unknown) => typeof value === 'function',
}

/** What a rule need not say. */
const usual = {level: 'warning', presets: ['recommended'], fix: 'no', quoted: 'skip', convention: {name: 'house'}}

function toDefinition(id: string, value: unknown, file: string): RuleDefinition {
  const rule = isMapping(value) ? {...usual, ...value} : {}
  for (const [key, isRight] of Object.entries(wanted)) {
    if (!isRight(Reflect.get(rule, key)))
      throw new PressrelError('E_CONFIG', `the rule “${id}” has no right “${key}”`, {
        file,
        hint: 'Write it with defineRule',
      })
  }
  // Every key has just been checked.
  return rule as unknown as RuleDefinition
}
