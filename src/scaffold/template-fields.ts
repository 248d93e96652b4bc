import {PressrelError} from '../errors.js'
import {namesIn} from './placeholders.js'
import type {Form, Template, TemplateField} from './types.js'

/** The text of a template in a form. Throws `E_USAGE` for a form that it is not written in. */
export function textOf({name, texts, forms}: Template, form: Form): string {
  const text = texts[form]
  if (text !== undefined) return text
  throw new PressrelError('E_USAGE', `the template “${name}” is not written in the form “${form}”`, {
    hint: `It is written in: ${forms.join(', ')}`,
  })
}

/** What a template asks for in a form: the fields that its text shows, in the words of the form. */
export function fieldsOf(template: Template, form: Form): readonly TemplateField[] {
  const shown = namesIn(textOf(template, form))
  return template.fields.filter(({name}) => shown.has(name)).map(field => fieldIn(field, form))
}

/** A field in the words of a form. */
export function fieldIn(field: TemplateField, form: Form): TemplateField {
  return form === 'uk' && field.uk ? {...field, ...field.uk} : field
}
