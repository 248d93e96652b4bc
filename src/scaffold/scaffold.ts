import {fieldTypes} from './field-types/index.js'
import {fillText} from './fill/index.js'
import {namesIn, type Placeholder} from './placeholders.js'
import {fieldsOf, textOf} from './template-fields.js'
import {textFormats} from './text-formats.js'
import type {FieldValues, Form, Template, TemplateField} from './types.js'
import {type FilledValue, readValues} from './values.js'

/** How a template is filled. */
export interface ScaffoldOptions {
  /** American or British; the first form of the template where none is said. */
  readonly form?: Form
}

/** A filled template and what is still to be filled in. */
export interface Scaffolded {
  readonly text: string
  /** The fields that have no value, whose placeholders stand in the text. */
  readonly open: readonly TemplateField[]
}

/**
 * Fills a template. A field without a value keeps its placeholder, which lint names one by one; a field that is not
 * required and is set to nothing takes away what it stands in. Values are text: nothing in them becomes Markdown or YAML.
 * Throws `E_USAGE` for values that no field wants or that are not of its type, all at once.
 */
export function scaffold(template: Template, values: FieldValues = {}, options: ScaffoldOptions = {}): string {
  return fillTemplate(template, values, options).text
}

/** The same, with what is still open. */
export function fillTemplate(template: Template, given: FieldValues, options: ScaffoldOptions = {}): Scaffolded {
  const form = options.form ?? template.forms[0] ?? 'us'
  const fields = fieldsOf(template, form)
  const byName = new Map(fields.map(field => [field.name, field]))
  const values = readValues(template, given, form)
  const write = (found: Placeholder) => writeValue(found, byName.get(found.name), values.get(found.name), form)
  const text = fillText(textOf(template, form), {fieldOf: name => byName.get(name), write})
  const shown = namesIn(text)
  return {text, open: fields.filter(({name}) => !values.has(name) && shown.has(name))}
}

/** The examples of a template’s fields, which fill it to a finished release. */
export function examplesOf(template: Template, form: Form): FieldValues {
  const pairs = fieldsOf(template, form).map(({name, example}) => [name, example] as const)
  return Object.fromEntries(pairs.filter(([, example]) => example !== ''))
}

function writeValue(
  {formats, isInverse}: Placeholder,
  field: TemplateField | undefined,
  value: FilledValue | undefined,
  form: Form,
): {readonly text: string} | 'nothing' | undefined {
  if (!field || value === undefined) return undefined
  if (isInverse) return value === 'nothing' ? {text: ''} : 'nothing'
  if (value === 'nothing') return value
  const own = fieldTypes[field.type].formats
  const [first = 'default'] = formats.filter(format => format in own)
  const rest = formats.filter(format => !(format in own))
  const text = rest.reduce(
    (written, format) => textFormats[format]?.(written, form) ?? written,
    value.texts[first] ?? '',
  )
  return {text}
}
