import {suggestion} from '../../source/index.js'
import type {Level, PresetName, RuleList} from '../types.js'
import {listItems} from './check.js'
import {isPresetName, presetNames} from './preset-names.js'
import {over} from './rule-settings.js'
import type {LayerContext, RuleSetting, RuleSettings, Stated} from './types.js'

/** What a preset changes besides the rules that name it. */
interface Preset {
  readonly about: string
  /** The level of whole categories, whatever the rule itself says. */
  readonly levels: Readonly<Record<string, Level>>
}

/** The presets that ship with pressrel. Every one extends `recommended`. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: {about: 'What is wrong or doubtful in any house.', levels: {}},
  ap: {
    about: 'Numbers, dates, times, places, terms and wording in the style of the Associated Press.',
    levels: {},
  },
  uk: {
    about:
      'The same as Britain writes them: 14 September, 4pm, £1.2bn, per cent, No 1, 01632 960 114; without the rules about American states.',
    levels: {},
  },
  ir: {
    about: 'For results and other releases to investors: figures and disclosure are errors, their hints stay hints.',
    levels: {figures: 'error', disclosure: 'error'},
  },
  wire: {
    about: 'What wire services ask for: release line, dateline, boilerplate, contacts, end mark, a short headline.',
    levels: {},
  },
}

/**
 * Checks the presets among what a configuration extends: one name or a list. What was `followed` already, being a file, is
 * none of them.
 */
export function readPresets(
  value: unknown,
  {refuse, originOf}: LayerContext,
  followed: readonly unknown[] = [],
): readonly Stated<PresetName>[] {
  return listItems(['extends'], value).flatMap(({value: name, path}) => {
    if (followed.includes(name)) return []
    if (typeof name === 'string' && isPresetName(name)) return [{value: name, origin: originOf(path)}]
    const text = typeof name === 'string' ? name : JSON.stringify(name)
    refuse({path}, `there is no preset “${text}”`, suggestion(text, presetNames))
    return []
  })
}

/** What presets set, the later over the earlier; `recommended` comes first, named or not. */
export function presetSettings(stated: readonly Stated<PresetName>[], rules: RuleList): RuleSettings {
  const names = new Set<PresetName>(['recommended', ...stated.map(({value}) => value)])
  return [...names].reduce<RuleSettings>((settings, name) => over(settings, settingsOf(name, rules)), new Map())
}

function settingsOf(name: PresetName, rules: RuleList): readonly (readonly [string, RuleSetting])[] {
  const origin = {kind: 'preset', name} as const
  return rules.flatMap(([id, rule]) => {
    const options = rule.presetOptions?.[name] ?? {}
    const level = presets[name].levels[id.slice(0, id.indexOf('/'))]
    // What is only a hint for the writer stays one.
    if (level !== undefined) return [[id, {level: rule.level === 'info' ? 'info' : level, options, origin}] as const]
    return rule.presets.includes(name) ? [[id, {level: rule.level, options, origin}] as const] : []
  })
}
