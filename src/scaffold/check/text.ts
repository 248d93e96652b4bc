import {suggestion} from '../../source/index.js'
import {fieldTypes} from '../field-types/index.js'
import {quotedValue, splitFrontMatter} from '../front-matter.js'
import {findOpenBraces, findPlaceholders, type Placeholder} from '../placeholders.js'
import {textFormats} from '../text-formats.js'
import type {TemplateField} from '../types.js'
import {doubledMark} from './doubled.js'
import type {Mistakes} from './mistakes.js'

/** A text of a template and what it is called in messages. */
export interface NamedText {
  readonly text: string
  readonly file: string | undefined
}

/** Checks that a text uses only fields and formats that there are, and only where a value can stand. */
export function checkText({text, file}: NamedText, fields: readonly TemplateField[], mistakes: Mistakes): void {
  const refuse = (at: number, message: string, hint?: string) => mistakes.inText(file, text, at, message, hint)
  for (const at of findOpenBraces(text)) refuse(at, '“{{” opens here and is not closed on its line', 'Close it with }}')
  const names = fields.map(({name}) => name)
  for (const found of findPlaceholders(text)) {
    const field = fields.find(({name}) => name === found.name)
    if (field && !mistakes.untyped.has(field.name)) {
      checkFormats(found, field, refuse)
      const mark = doubledMark(text, found, field.type)
      if (mark)
        refuse(
          found.start,
          `“${field.name}” writes ${mark}, and it stands in the text as well`,
          'Take it out of the text',
        )
    } else if (!field) refuse(found.start, `the template has no field “${found.name}”`, suggestion(found.name, names))
  }
  checkFrontMatter(text, refuse)
  checkLists(text, fields, refuse)
}

type RefuseAt = (at: number, message: string, hint?: string) => void

function checkFormats(found: Placeholder, field: TemplateField, refuse: RefuseAt): void {
  const {formats, start, isInverse} = found
  const {name, type} = field
  if (isInverse) return checkInverse(found, field, refuse)
  const own = Object.keys(fieldTypes[type].formats)
  const known = [...own, ...Object.keys(textFormats)]
  for (const [i, format] of formats.entries()) {
    if (!known.includes(format))
      refuse(start, `“${name}” (${type}) has no format “${format}”`, suggestion(format, known))
    else if (i > 0 && own.includes(format))
      refuse(start, `the format “${format}” comes first`, `{{${name}|${format}|…}}`)
  }
}

/** `{{no field}}` writes nothing, and a field that is required is never set to nothing. */
function checkInverse(
  {formats, start}: Placeholder,
  {name, type, required, uk}: TemplateField,
  refuse: RefuseAt,
): void {
  if (formats.length > 0) refuse(start, `{{no ${name}}} writes nothing and takes no format`, `Write: {{no ${name}}}`)
  if (required && uk?.required !== false && type !== 'yes-no')
    refuse(start, `“${name}” is required, and {{no ${name}}} would never be shown`, 'Declare it with required: false')
}

/** In front matter a value without quotation marks could become a list, a number or a comment. */
function checkFrontMatter(text: string, refuse: RefuseAt): void {
  const {head} = splitFrontMatter(text)
  const quoted = [...head.matchAll(quotedValue)].map(({0: whole, index}) => ({start: index, end: index + whole.length}))
  for (const {name, start, end} of findPlaceholders(head)) {
    if (!quoted.some(span => span.start < start && end < span.end))
      refuse(start, `in front matter {{${name}}} stands in double quotation marks`, `Write: "{{${name}}}"`)
  }
}

/** A list is written as one, or not at all. */
function checkLists(text: string, fields: readonly TemplateField[], refuse: RefuseAt): void {
  const lists = fields.filter(({type}) => type === 'list').map(({name}) => name)
  if (lists.length === 0) return
  for (const found of findPlaceholders(text)) {
    const line = text.slice(text.lastIndexOf('\n', found.start) + 1, found.start)
    if (lists.includes(found.name) && !found.isInverse && !/^\s{0,8}(?:[-*+]|\d{1,9}[.)]) /.test(line))
      refuse(found.start, `the list “${found.name}” stands in a list item`, `Write: - {{${found.name}}}`)
  }
}
