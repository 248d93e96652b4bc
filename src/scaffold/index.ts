export {answerFault, understood} from './answers.js'
export {checkTemplate, type TemplateFiles, type TemplateParts} from './check/index.js'
export {factFor, type KnownFacts} from './organization-facts.js'
export {examplesOf, fillTemplate, type Scaffolded, type ScaffoldOptions, scaffold} from './scaffold.js'
export {fieldsOf} from './template-fields.js'
export {
  type FieldCheck,
  type FieldTypeName,
  type FieldValues,
  type Form,
  forms,
  type Template,
  type TemplateField,
} from './types.js'
