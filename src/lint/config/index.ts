export {configFor, ignoredBy, isIgnored} from './overrides.js'
export {hasOwnRules, isOwnCategory} from './own-rules.js'
export {isPresetName, presetNames} from './preset-names.js'
export {presets} from './presets.js'
export {resolveConfig, resolveLayers} from './resolve.js'
export {levels} from './rule-settings.js'
export type {
  ConfigLayer,
  GivenRule,
  LintConfig,
  Origin,
  Override,
  RawConfig,
  ResolveOptions,
  RuleSetting,
  Stated,
  StatedConfig,
} from './types.js'
