import type {FieldValues, Form, TemplateField} from './types.js'
import {isFault, orderFault, readValue, type ValueFault, valueOf} from './values.js'

/** What is wrong with an answer, given the others, those that are compared with it included; undefined where nothing is. */
export function answerFault(
  field: TemplateField,
  answer: string,
  before: {readonly fields: readonly TemplateField[]; readonly values: FieldValues; readonly form: Form},
): ValueFault | undefined {
  const {fields, values, form} = before
  const amountOf = (name: string, text: string | undefined): number | undefined => {
    const other = fields.find(known => known.name === name)
    const read = other && text !== undefined ? readValue(other, text, form) : undefined
    return typeof read === 'object' && !isFault(read) ? read.amount : undefined
  }
  const read = readValue(field, answer, form)
  if (isFault(read)) return read
  const amountIn = (name: string) => amountOf(name, name === field.name ? answer : valueOf(values, name))
  const compared = fields.filter(({check = {}}) =>
    [check.notBefore, check.notAfter, check.notBelow].includes(field.name),
  )
  for (const one of [field, ...compared]) {
    const fault = orderFault(one, amountIn)
    if (fault) return fault
  }
  return undefined
}

/** How an answer is understood, where that says more than the answer itself: `2026-05-12` is Tuesday, May 12, 2026. */
export function understood(field: TemplateField, answer: string, form: Form): string | undefined {
  const read = readValue(field, answer, form)
  if (typeof read !== 'object' || isFault(read)) return undefined
  const {full, default: written = ''} = read.texts
  const text = full ?? written
  return text === answer || text === '' ? undefined : text
}
