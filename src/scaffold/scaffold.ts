import {PressrelError} from '../errors.js'
import {suggestion} from '../source/index.js'
import type {Template} from './template.js'

const placeholder = /\{\{(\w{1,60})\}\}/g
const frontMatter = /^---\n[\s\S]{0,4000}?\n---\n/
/** A quoted value in the front matter with a placeholder in it: `"{{company}} Names {{appointee}}"`. */
const quotedValue = /"([^"\n]{0,300})"/g

/**
 * Fills a template. A field without a value keeps its placeholder, which lint names one by one; a field that is not
 * required and is set to nothing takes its paragraph or list item away. In front matter, values are written so that
 * YAML reads them back as they are. Throws `E_USAGE` for a value that no field wants, or a required one set to nothing.
 */
export function scaffold(template: Template, values: Readonly<Record<string, string>> = {}): string {
  checkValues(template, values)
  const all = new Map<string, string>()
  for (const {name, default: value} of template.fields) if (value !== undefined) all.set(name, value)
  for (const [name, value] of Object.entries(values)) all.set(name, onOneLine(value))
  const head = frontMatter.exec(template.text)?.[0] ?? ''
  const filledHead = head.replace(quotedValue, (_, inner: string) => JSON.stringify(fill(inner, all)))
  return filledHead + fillBody(template.text.slice(head.length), all)
}

function checkValues({name, fields}: Template, values: Readonly<Record<string, string>>): void {
  const names = fields.map(field => field.name)
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find(known => known.name === key)
    if (!field) {
      throw new PressrelError('E_USAGE', `the template “${name}” has no field “${key}”`, {hint: suggestion(key, names)})
    }
    if (field.required && value.trim() === '') {
      throw new PressrelError('E_USAGE', `“${key}” is set to nothing, and a release needs it`, {
        hint: `Such as: ${field.example}`,
      })
    }
  }
}

/** A line break in a value would end a heading, a list item or a front matter value. */
const onOneLine = (value: string): string => value.trim().replace(/[\t ]{0,100}[\r\n]{1,100}[\t ]{0,100}/g, ' ')

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(placeholder, (whole, name: string) => values.get(name) ?? whole)
}

/** Fills the body paragraph by paragraph; a heading falls away with the last paragraph under it. */
function fillBody(body: string, values: ReadonlyMap<string, string>): string {
  const isLeftOut = (text: string): boolean =>
    [...text.matchAll(placeholder)].some(([, name]) => values.get(name ?? '') === '')
  const kept: string[] = []
  let isEmptied = false
  for (const block of body.split('\n\n')) {
    const lines = block.split('\n')
    const isList = lines.every(line => line.startsWith('- ') || line === '')
    const left = isList ? lines.filter(line => !isLeftOut(line)).join('\n') : isLeftOut(block) ? '' : block
    if (isEmptied && block.startsWith('#')) dropHeading(kept)
    isEmptied = left === ''
    if (!isEmptied) kept.push(fill(left, values))
  }
  return kept.join('\n\n')
}

function dropHeading(kept: string[]): void {
  if (/^#{2,6} \S/.test(kept.at(-1) ?? '')) kept.pop()
}
