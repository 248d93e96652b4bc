export type * from './ast/index.js'
export {
  type Document,
  type Draft,
  type DraftOptions,
  type ExtractOptions,
  extract,
  type Mentions,
  openDraft,
  type ReleaseSummary,
  schemaVersion,
} from './draft/index.js'
export {type ErrorCode, PressrelError} from './errors.js'
export {
  defineExporter,
  type Exported,
  type Exporter,
  type ExportOptions,
  exporterNames,
  exportRelease,
} from './export/index.js'
export {defineExtractor, type ExtractContext, type Extractor} from './extract/index.js'
export {
  defineImporter,
  type Imported,
  type Importer,
  type ImportNote,
  type ImportOptions,
  importerNames,
  importRelease,
  type Picture,
} from './import/index.js'
export {
  defineRule,
  type Finding,
  type FixOptions,
  type FixResult,
  fix,
  type Level,
  type LintConfig,
  lint,
  listRules,
  type OptionSpec,
  type OrganizationFacts,
  type PresetName,
  type Report,
  type RuleContext,
  type RuleDefinition,
  resolveConfig,
  type Visitors,
} from './lint/index.js'
export {parse} from './parse-release.js'
export {
  checkTemplate,
  type FieldCheck,
  type FieldTypeName,
  type FieldValues,
  type Form,
  type ScaffoldOptions,
  scaffold,
  type Template,
  type TemplateField,
  type TemplateParts,
} from './scaffold/index.js'
export {
  type Edit,
  type Limits,
  type Point,
  type Position,
  type ReadOptions,
  read,
  type Source,
  type SourceFormat,
  type Span,
  toSource,
} from './source/index.js'
