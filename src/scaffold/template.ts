import {PressrelError} from '../errors.js'

/** One thing that a template asks for. */
export interface TemplateField {
  readonly name: string
  /** The question, as a writer is asked it. */
  readonly label: string
  readonly example: string
  readonly default?: string
  /** Whether a release cannot do without it; what is not required may be set to nothing and then falls away. */
  readonly required: boolean
}

/** A template: Markdown with `{{field}}` placeholders, and what they stand for. */
export interface Template {
  readonly name: string
  readonly summary: string
  readonly fields: readonly TemplateField[]
  readonly text: string
}

/** Makes a template of its text and of what its `template.json` holds. Throws `E_TEMPLATE`. */
export function checkTemplate(name: string, text: string, facts: unknown): Template {
  if (!isObject(facts) || typeof facts.summary !== 'string' || !Array.isArray(facts.fields)) {
    throw new PressrelError('E_TEMPLATE', `the template “${name}” wants a summary and fields in its template.json`)
  }
  return {name, text, summary: facts.summary, fields: facts.fields.map((field: unknown) => checkField(name, field))}
}

function checkField(template: string, field: unknown): TemplateField {
  if (!isObject(field) || typeof field.name !== 'string' || typeof field.label !== 'string') {
    throw new PressrelError('E_TEMPLATE', `the template “${template}” has a field without name or label`)
  }
  const {name, label, example, required} = field
  return {
    name,
    label,
    example: typeof example === 'string' ? example : '',
    required: required !== false,
    ...(typeof field.default === 'string' ? {default: field.default} : {}),
  }
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
