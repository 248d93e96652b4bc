export {
  configFor,
  isIgnored,
  type LintConfig,
  mergeRaw,
  type RawConfig,
  type ResolveOptions,
  resolveConfig,
} from './config.js'
export {defineRule} from './define-rule.js'
export {lint} from './engine.js'
export {type FixOptions, type FixResult, fix} from './fix.js'
export {listRules, type RuleEntry} from './list-rules.js'
export {type PhraseFile, phraseRule} from './phrase-rule.js'
export {isPresetName, presetNames} from './presets.js'
export type {
  Finding,
  Level,
  OptionSpec,
  OrganizationFacts,
  PresetName,
  Report,
  RuleContext,
  RuleDefinition,
  Visitors,
} from './types.js'
