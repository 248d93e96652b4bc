import {type Form, fieldsOf, type Template, type TemplateField} from '../../../scaffold/index.js'
import {table} from './list.js'

/** What a template asks for, for people. */
export function fieldTable(template: Template, form: Form): string {
  const {name, summary, forms} = template
  const rows = fieldsOf(template, form).map(field => [
    field.name,
    field.type,
    field.required ? 'required' : 'optional',
    detailOf(field),
  ])
  const others = forms.filter(other => other !== form)
  const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`
  return `${name}: ${summary}\nform: ${form}${also}\n\n${table(rows)}`
}

/** The question with the choices, the default or an example. */
function detailOf({label, choices, default: value, example}: TemplateField): string {
  const more = [
    choices && `one of: ${choices.join(', ')}`,
    value && `“${shorten(value)}” where none is given`,
    !choices && !value && example !== '' && `such as “${shorten(example)}”`,
  ]
  return [label, ...more].filter(Boolean).join('; ')
}

const shorten = (text: string): string => {
  const line = text.replaceAll('\n', ' / ')
  return line.length > 50 ? `${line.slice(0, 48).trimEnd()}…` : line
}

/** The same as JSON. */
export function fieldJson(template: Template, form: Form): string {
  const fields = fieldsOf(template, form).map(field => ({
    name: field.name,
    type: field.type,
    label: field.label,
    help: field.help ?? null,
    required: field.required,
    default: field.default ?? null,
    example: field.example === '' ? null : field.example,
    choices: field.choices ?? null,
    check: field.check ?? null,
    from: field.from ?? null,
  }))
  return `${JSON.stringify({template: template.name, form, fields}, null, 2)}\n`
}
