import {findPlaceholders} from '../placeholders.js'
import type {TemplateField} from '../types.js'
import {fieldNameHint, isFieldName, plainField, readField} from './field.js'
import type {Mistakes} from './mistakes.js'
import type {NamedText} from './text.js'

/** The fields that a template declares, each name once. */
export function readFields(isOpen: boolean, facts: unknown, mistakes: Mistakes): readonly TemplateField[] {
  const given = typeof facts === 'object' && facts !== null && 'fields' in facts ? facts.fields : undefined
  if (!Array.isArray(given)) {
    if (!isOpen || (given !== undefined && given !== null))
      mistakes.inFacts({path: ['fields']}, '“fields” wants a list of fields')
    return []
  }
  const fields: TemplateField[] = []
  for (const [i, value] of given.entries()) {
    const field = readField(value, ['fields', i], mistakes)
    if (field && fields.some(({name}) => name === field.name))
      mistakes.inFacts({path: ['fields', i, 'name']}, `the field “${field.name}” is declared a second time`)
    else if (field) fields.push(field)
  }
  return fields
}

/** The placeholders of open texts that nobody has declared: each is a text that the release needs. */
export function undeclared(
  texts: readonly NamedText[],
  declared: readonly TemplateField[],
  mistakes: Mistakes,
): readonly TemplateField[] {
  const found = new Map<string, TemplateField>()
  for (const {text, file} of texts) {
    for (const {name, start} of findPlaceholders(text)) {
      if (found.has(name) || declared.some(field => field.name === name)) continue
      if (!isFieldName(name)) mistakes.inText(file, text, start, `a field can’t be called “${name}”`, fieldNameHint)
      found.set(name, plainField(name))
    }
  }
  return [...found.values()]
}
