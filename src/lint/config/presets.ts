import {suggestion} from '../../source/index.js'
import type {Level, PresetName, RuleList} from '../types.js'
import {type Refuse, toList} from './check.js'
import {over} from './rule-settings.js'
import type {RuleSetting, RuleSettings} from './types.js'

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

/** The names of the presets, in the order in which they are documented. */
export const presetNames: readonly PresetName[] = ['recommended', 'ap', 'uk', 'ir', 'wire']

/** Whether a name is one of the presets. */
export function isPresetName(name: string): name is PresetName {
  return presetNames.some(preset => preset === name)
}

/** Checks what a configuration extends: one preset or a list; `recommended` comes first, named or not. */
export function readPresets(value: unknown, refuse: Refuse): readonly PresetName[] {
  const names = toList(value).map(name => {
    if (typeof name === 'string' && isPresetName(name)) return name
    return refuse(`there is no preset “${String(name)}”`, suggestion(String(name), presetNames))
  })
  return ['recommended', ...names.filter(name => name !== 'recommended')]
}

/** What presets set, the later over the earlier. */
export function presetSettings(names: readonly PresetName[], rules: RuleList): RuleSettings {
  return names.reduce<RuleSettings>((settings, name) => over(settings, settingsOf(name, rules)), new Map())
}

function settingsOf(name: PresetName, rules: RuleList): readonly (readonly [string, RuleSetting])[] {
  return rules.flatMap(([id, rule]) => {
    const options = rule.presetOptions?.[name] ?? {}
    const level = presets[name].levels[id.slice(0, id.indexOf('/'))]
    // What is only a hint for the writer stays one.
    if (level !== undefined) return [[id, {level: rule.level === 'info' ? 'info' : level, options}] as const]
    return rule.presets.includes(name) ? [[id, {level: rule.level, options}] as const] : []
  })
}
