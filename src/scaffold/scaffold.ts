import {PressrelError} from '../errors.js'
import {suggestion} from '../source/index.js'

/** One thing that a template asks for. */
export interface TemplateField {
  readonly name: string
  /** The question, as a writer is asked it. */
  readonly label: string
  readonly example: string
  readonly default?: string
}

/** A template: Markdown with `{{field}}` placeholders, and what they stand for. */
export interface Template {
  readonly name: string
  readonly summary: string
  readonly fields: readonly TemplateField[]
  readonly text: string
}

const placeholder = /\{\{(\w{1,60})\}\}/g

/**
 * Fills a template. A field without a value keeps its placeholder, which lint names one by one. In front matter values
 * are written so that YAML reads them back as they are. Throws `E_USAGE` for a value that no field wants.
 */
export function scaffold(template: Template, values: Readonly<Record<string, string>> = {}): string {
  const names = template.fields.map(field => field.name)
  for (const key of Object.keys(values)) {
    if (!names.includes(key)) {
      throw new PressrelError('E_USAGE', `the template “${template.name}” has no field “${key}”`, {
        hint: suggestion(key, names),
      })
    }
  }
  const valueOf = (name: string): string | undefined =>
    values[name] ?? template.fields.find(field => field.name === name)?.default
  const end = /^---\n[\s\S]{0,4000}?\n---\n/.exec(template.text)?.[0].length ?? 0
  const frontMatter = template.text
    .slice(0, end)
    .replace(/"([^"\n]*\{\{[^"\n]*)"/g, (_, inner: string) => quoteYaml(fill(inner, valueOf)))
  return frontMatter + fill(template.text.slice(end), valueOf)
}

function fill(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(placeholder, (whole, name: string) => valueOf(name) ?? whole)
}

/** A JSON string is a YAML double-quoted scalar (YAML 1.2.2, section 1.3: JSON is a subset). */
const quoteYaml = (value: string): string => JSON.stringify(value.replace(/\s*\n\s*/g, ' '))

/** Checks what a template's `template.json` holds. Throws `E_TEMPLATE`. */
export function checkTemplate(name: string, text: string, value: unknown): Template {
  const fail = (what: string): never => {
    throw new PressrelError('E_TEMPLATE', `the template “${name}” ${what}`)
  }
  if (!isObject(value) || typeof value.summary !== 'string' || !Array.isArray(value.fields))
    return fail('wants a summary and fields in its template.json')
  const fields = value.fields.map((field: unknown): TemplateField => {
    if (!isObject(field) || typeof field.name !== 'string' || typeof field.label !== 'string')
      return fail('has a field without name or label')
    const base = {name: field.name, label: field.label, example: typeof field.example === 'string' ? field.example : ''}
    return typeof field.default === 'string' ? {...base, default: field.default} : base
  })
  return {name, summary: value.summary, fields, text}
}

const isObject = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
