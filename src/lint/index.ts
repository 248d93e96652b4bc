export {optionsOf} from './active-rules.js'
export {
  type ConfigLayer,
  configFor,
  type GivenRule,
  hasOwnRules,
  ignoredBy,
  isIgnored,
  isOwnCategory,
  isPresetName,
  type LintConfig,
  levels,
  type Origin,
  presetNames,
  presets,
  type RawConfig,
  type ResolveOptions,
  type RuleSetting,
  resolveConfig,
  resolveLayers,
  type Stated,
  type StatedConfig,
} from './config/index.js'
export {
  checkExamples,
  type ExampleResult,
  type FailedExample,
  type ListedRule,
  listedRule,
  readRuleFile,
} from './custom/index.js'
export {defineRule} from './define-rule.js'
export {type Directive, type DirectiveName, type Idle, readDirectives} from './directives/index.js'
export {lint} from './engine.js'
export {fingerprints} from './fingerprint.js'
export {type FixOptions, type FixResult, fix} from './fix.js'
export type {LintOptions} from './lint-options.js'
export {listRules} from './list-rules.js'
export {onceFor} from './once-for.js'
export {type PhraseFile, phraseRule} from './phrase-rule.js'
export type {RuleEntry} from './rule-entry.js'
export {type TermVisitor, visitTerms} from './term-pass.js'
export {indexTerms, type Term, type TermIndex, type TermMatch} from './terms.js'
export type {
  Finding,
  Level,
  OptionSpec,
  OrganizationFacts,
  PresetName,
  QuotedSpeech,
  Report,
  RuleContext,
  RuleDefinition,
  RuleExamples,
  Vocabulary,
} from './types.js'
export {type BlockVisitor, type Signs, visitBlocks} from './visit-blocks.js'
export type {MdastContent, VisitedNode, VisitorKey, Visitors} from './visitors.js'
