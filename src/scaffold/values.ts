import {PressrelError} from '../errors.js'
import {suggestion} from '../source/index.js'
import {withSeparators} from './field-types/decimal.js'
import {fieldTypes, isNo, type Written} from './field-types/index.js'
import {fieldsOf} from './template-fields.js'
import type {FieldValues, Form, Template, TemplateField} from './types.js'

/** What a field came to: how it is written, or nothing, which takes away what it stands in. */
export type FilledValue = Written | 'nothing'

/** What is wrong with a value, and what to write instead. */
export interface ValueFault {
  readonly message: string
  readonly hint?: string
}

/** The longest value: a release has less. */
const longestValue = 50_000

/** Reads one value by its field. */
export function readValue(field: TemplateField, given: string, form: Form): FilledValue | ValueFault {
  const {name, type, required, example} = field
  const value = clean(given)
  if (type === 'yes-no' && isNo(value)) return 'nothing'
  if (value === '') {
    if (!required) return 'nothing'
    return {
      message: `“${name}” is set to nothing, and a release needs it`,
      ...(example && {hint: `Such as: ${example}`}),
    }
  }
  if (value.length > longestValue) return {message: `“${name}” is longer than ${longestValue} characters`}
  const fieldType = fieldTypes[type]
  const written = fieldType.read(value, {field, form})
  if (!written) return {message: `“${name}” wants ${fieldType.wanted({field, form})}, not “${shorten(value)}”`}
  return checkFault(field, value, written) ?? written
}

/** Whether reading a value ended in a fault. */
export const isFault = (read: FilledValue | ValueFault): read is ValueFault =>
  typeof read === 'object' && 'message' in read

/**
 * Reads all that is given, defaults beneath it. Throws `E_USAGE` with everything that is wrong at once, each with its key as
 * `place`.
 */
export function readValues(template: Template, given: FieldValues, form: Form): ReadonlyMap<string, FilledValue> {
  const values = new Map<string, FilledValue>()
  const faults = unknownKeys(template, given)
  for (const field of fieldsOf(template, form)) {
    const value = valueOf(given, field.name) ?? field.default
    if (value === undefined) continue
    const read = readValue(field, value, form)
    if (isFault(read)) faults.push(toError(field.name, read))
    else values.set(field.name, read)
  }
  for (const field of fieldsOf(template, form)) {
    const fault = orderFault(field, name => amountIn(values, name))
    if (fault) faults.push(toError(field.name, fault))
  }
  const [first, ...more] = faults
  if (first) throw new PressrelError('E_USAGE', first.message, {hint: first.hint, place: first.place, more})
  return values
}

/** What is given for a field; one that is called `constructor` is given nothing by every object. */
export const valueOf = (given: FieldValues, name: string): string | undefined =>
  Object.hasOwn(given, name) ? given[name] : undefined

function unknownKeys({name, fields}: Template, given: FieldValues): PressrelError[] {
  const names = fields.map(field => field.name)
  const unknown = Object.keys(given).filter(key => !names.includes(key))
  return unknown.map(
    key =>
      new PressrelError('E_USAGE', `the template “${name}” has no field “${key}”`, {
        hint: suggestion(key, names),
        place: {path: [key], isKey: true},
      }),
  )
}

/** Whether a day or number stands on the wrong side of another field’s; `amountOf` gives those that are known. */
export function orderFault(
  {name, check = {}}: TemplateField,
  amountOf: (name: string) => number | undefined,
): ValueFault | undefined {
  const own = amountOf(name)
  if (own === undefined) return undefined
  const {notBefore, notAfter, notBelow} = check
  const isUnder = (other: string | undefined): boolean => other !== undefined && own < (amountOf(other) ?? own)
  const isOver = (other: string | undefined): boolean => other !== undefined && own > (amountOf(other) ?? own)
  if (isUnder(notBefore)) return {message: `“${name}” is before “${notBefore}”`}
  if (isOver(notAfter)) return {message: `“${name}” is after “${notAfter}”`}
  return isUnder(notBelow) ? {message: `“${name}” is below “${notBelow}”`} : undefined
}

function amountIn(values: ReadonlyMap<string, FilledValue>, name: string): number | undefined {
  const value = values.get(name)
  return typeof value === 'object' ? value.amount : undefined
}

const toError = (name: string, {message, hint}: ValueFault): PressrelError =>
  new PressrelError('E_USAGE', message, {hint, place: {path: [name]}})

function checkFault({name, check = {}}: TemplateField, value: string, {amount}: Written): ValueFault | undefined {
  const {min, max, maxLength, minWords, maxWords} = check
  if (amount !== undefined && min !== undefined && amount < min)
    return {message: `“${name}” wants ${withSeparators(String(min))} or more`}
  if (amount !== undefined && max !== undefined && amount > max)
    return {message: `“${name}” wants ${withSeparators(String(max))} or less`}
  const words = value.split(/\s{1,1000}/).length
  if (maxLength !== undefined && value.length > maxLength)
    return {message: `“${name}” has ${value.length} characters, and at most ${maxLength} are wanted`}
  if (minWords !== undefined && words < minWords)
    return {message: `“${name}” has ${words} words, and at least ${minWords} are wanted`}
  if (maxWords !== undefined && words > maxWords)
    return {message: `“${name}” has ${words} words, and at most ${maxWords} are wanted`}
  return undefined
}

/** Line ends are line feeds, and no character is left that moves a cursor. */
const clean = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{1,1000}/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {0,100}\n {0,100}/g, '\n')
    .trim()

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value)
