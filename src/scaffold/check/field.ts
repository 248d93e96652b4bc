import {currencyCodes} from '../../lexicon/index.js'
import {fieldTypeNames} from '../field-types/index.js'
import {isFactName} from '../organization-facts.js'
import type {BritishField, FieldCheck, FieldWords, TemplateField} from '../types.js'
import type {Mistakes} from './mistakes.js'
import {type KeyPath, type KeyReader, readKeys} from './read-keys.js'

const wordKeys = ['label', 'help', 'example', 'default', 'choices'] as const
const keys = ['name', 'type', ...wordKeys, 'required', 'check', 'currency', 'scale', 'from', 'uk']
const checkKeys = ['min', 'max', 'maxLength', 'minWords', 'maxWords', 'notBefore', 'notAfter', 'notBelow']
const scales = ['thousand', 'million', 'billion'] as const

/** Whether a field may be called that: small letters, digits and underscores. */
export const isFieldName = (name: string): boolean => /^[a-z][a-z\d_]{0,39}$/.test(name)

/** How a field is to be called, for hints. */
export const fieldNameHint = 'Use small letters, digits and _, such as opening_date'

/** Reads one field; undefined where it has no name that could stand in a text. */
export function readField(value: unknown, path: KeyPath, mistakes: Mistakes): TemplateField | undefined {
  const read = readKeys(value, path, keys, mistakes)
  const name = read.text('name')
  if (name === undefined || !isFieldName(name)) {
    const message = name === undefined ? 'a field has no name' : `a field can’t be called “${name}”`
    return mistakes.inFacts({path: name === undefined ? path : [...path, 'name']}, message, fieldNameHint)
  }
  const said = read.oneOf('type', fieldTypeNames)
  if (said === undefined && !read.isAbsent('type')) mistakes.untyped.add(name)
  const type = said ?? 'text'
  const words = readWords(read)
  if (type === 'choice' && !words.choices?.length)
    mistakes.inFacts({path}, `“${name}” is a choice and has no choices`, 'List them under “choices”')
  const uk = read.isAbsent('uk') ? undefined : readBritish(read.mapping('uk', [...wordKeys, 'required', 'scale']))
  return {
    name,
    type,
    required: read.yes('required') ?? true,
    ...words,
    label: words.label ?? plainField(name).label,
    example: words.example ?? '',
    ...defined({
      uk,
      check: read.isAbsent('check') ? undefined : readCheck(read.mapping('check', checkKeys)),
      currency: readCurrency(read, mistakes),
      scale: read.oneOf('scale', scales),
      from: readFrom(read, mistakes),
    }),
  }
}

/** The field of a placeholder that nobody has declared: text that the release needs. */
export function plainField(name: string): TemplateField {
  const words = name.replaceAll('_', ' ')
  return {name, type: 'text', label: words.charAt(0).toUpperCase() + words.slice(1), example: '', required: true}
}

function readWords(read: KeyReader): Partial<FieldWords> {
  const {text} = read
  return defined({
    label: text('label'),
    help: text('help'),
    example: read.lines('example'),
    default: read.lines('default'),
    choices: read.texts('choices'),
  })
}

function readBritish(read: KeyReader): BritishField {
  return {...readWords(read), ...defined({required: read.yes('required'), scale: read.oneOf('scale', scales)})}
}

function readCheck({number, text}: KeyReader): FieldCheck {
  return defined({
    min: number('min'),
    max: number('max'),
    maxLength: number('maxLength'),
    minWords: number('minWords'),
    maxWords: number('maxWords'),
    notBefore: text('notBefore'),
    notAfter: text('notAfter'),
    notBelow: text('notBelow'),
  })
}

function readCurrency(read: KeyReader, mistakes: Mistakes): string | undefined {
  const code = read.text('currency')
  if (code === undefined || currencyCodes.has(code)) return code
  return mistakes.inFacts({path: [...read.path, 'currency']}, `“${code}” is no currency`, 'Write its code, such as EUR')
}

function readFrom(read: KeyReader, mistakes: Mistakes): string | undefined {
  const from = read.text('from')
  if (from === undefined || isFactName(from)) return from
  const hint = 'Write such as organization.name, or ceo_name.title for the title of who is named in ceo_name'
  return mistakes.inFacts({path: [...read.path, 'from']}, `the configuration has no fact “${from}”`, hint)
}

/** The entries that are there. */
function defined<T extends object>(entries: T): T {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as T
}
