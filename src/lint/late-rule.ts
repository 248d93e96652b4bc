import type {RuleDefinition} from './types.js'

/** What a configuration asks about a rule before it is switched on. */
type Settings = Pick<RuleDefinition, 'level' | 'presets' | 'presetOptions' | 'options'>

/** A rule whose own module is asked for only when more than its settings are wanted: most runs switch on few rules. */
export function lateRule(settings: Settings, load: () => RuleDefinition): RuleDefinition {
  return {
    ...settings,
    get summary() {
      return load().summary
    },
    get fix() {
      return load().fix
    },
    get quoted() {
      return load().quoted
    },
    get convention() {
      return load().convention
    },
    get messages() {
      return load().messages
    },
    create: ctx => load().create(ctx),
  }
}
