import {PressrelError} from '../../errors.js'
import type {PresetName, RuleList} from '../types.js'
import {readPresets} from './presets.js'
import {over, readSetting} from './rule-settings.js'
import type {GivenRule, LayerContext, ResolveOptions, RuleSetting, RuleSettings, Stated} from './types.js'

/** The presets that the caller asks for instead of those of the files; undefined for none. Throws `E_USAGE`. */
export function readGivenPresets({preset}: ResolveOptions): readonly Stated<PresetName>[] | undefined {
  const names = preset?.split(',').map(name => name.trim())
  return names && readPresets(names, contextFor('--preset', []))
}

/** The rules that the caller sets, the later over the earlier. Throws `E_USAGE`. */
export function readGivenRules({rules = []}: ResolveOptions, known: RuleList): RuleSettings {
  const ctx = contextFor('--rule', known)
  return over(
    new Map(),
    rules.flatMap(rule => readGiven(rule, ctx)),
  )
}

function readGiven(rule: GivenRule, ctx: LayerContext): readonly (readonly [string, RuleSetting])[] {
  const [id, value] = typeof rule === 'string' ? splitRule(rule, ctx.rules) : rule
  const setting = readSetting([id], id, value, ctx)
  return setting ? [[id, setting]] : []
}

/** `tone/hype:off`, or `tone/hype` for the level that the rule itself has. */
function splitRule(rule: string, known: RuleList): readonly [id: string, level: unknown] {
  const at = rule.indexOf(':')
  if (at >= 0) return [rule.slice(0, at), rule.slice(at + 1)]
  return [rule, known.find(([id]) => id === rule)?.[1].level]
}

/** What is wrong in a call ends it at once. */
function contextFor(name: string, rules: RuleList): LayerContext {
  return {
    rules,
    refuse(_, message, hint) {
      throw new PressrelError('E_USAGE', message, {hint})
    },
    originOf: () => ({kind: 'option', name}),
  }
}
