import {namesIn} from '../placeholders.js'
import {type Form, forms, type Template} from '../types.js'
import {checkExamples} from './examples.js'
import {readFields, undeclared} from './fields.js'
import {type Mistakes, openMistakes, type TemplateFiles} from './mistakes.js'
import {type KeyReader, readKeys} from './read-keys.js'
import {checkText, type NamedText} from './text.js'

export type {TemplateFiles} from './mistakes.js'

/** The parts of a template as its files hold them. */
export interface TemplateParts {
  /** What template.json holds. */
  readonly facts?: unknown
  /** template.md: the American form, or the only one. */
  readonly text: string
  /** template.uk.md */
  readonly ukText?: string
  /** Whether a placeholder that is not declared is a plain text field, as in a template that is one file. */
  readonly isOpen?: boolean
  /** What these files are called in messages. */
  readonly files?: TemplateFiles
}

const keys = ['summary', 'genre', 'forms', 'presets', 'fields', '$schema']

/**
 * Makes a template of its texts and of what its `template.json` holds. Throws `E_TEMPLATE` with all that is wrong with it; what
 * is wrong with the facts has a `place` and no line yet.
 */
export function checkTemplate(name: string, parts: TemplateParts): Template {
  const {files = {}, isOpen = false} = parts
  const mistakes = openMistakes(name, files)
  const read = readKeys(parts.facts ?? (isOpen ? {} : undefined), [], keys, mistakes)
  if (!isOpen && read.isAbsent('summary')) mistakes.inFacts({path: []}, 'the template says no “summary”')
  const summary = read.text('summary') ?? 'a template of the house'
  const genre = read.text('genre')
  const spoken = readForms(read, parts, mistakes)
  const texts = textsIn(spoken, parts)
  const declared = readFields(isOpen, parts.facts, mistakes)
  const fields = isOpen ? [...declared, ...undeclared(texts, declared, mistakes)] : declared
  for (const text of texts) checkText(text, fields, mistakes)
  checkExamples(fields, spoken, mistakes)
  const presets = readPresets(read)
  mistakes.throwAll()
  const shown = new Set(texts.flatMap(({text}) => [...namesIn(text)]))
  return {
    name,
    summary,
    ...(genre === undefined ? {} : {genre}),
    forms: spoken,
    presets,
    fields,
    texts: {us: textIn('us', spoken, parts), uk: textIn('uk', spoken, parts)},
    unused: fields.filter(field => !shown.has(field.name)).map(field => field.name),
  }
}

/** Both, or what is said: one text may serve both, or only one of them. */
function readForms(read: KeyReader, {ukText}: TemplateParts, mistakes: Mistakes): readonly Form[] {
  const said = read.texts('forms')
  const found = forms.filter(form => said === undefined || said.includes(form))
  const unknown = said?.find(form => !forms.some(known => known === form))
  if (unknown !== undefined || found.length === 0)
    mistakes.inFacts({path: ['forms']}, `there is no form “${unknown ?? ''}”`, `The forms are: ${forms.join(', ')}`)
  if (ukText !== undefined && said !== undefined && !said.includes('uk'))
    mistakes.inFacts({path: ['forms']}, 'there is a template.uk.md, and “forms” leaves out uk')
  return found
}

function textIn(form: Form, spoken: readonly Form[], {text, ukText}: TemplateParts): string | undefined {
  if (!spoken.includes(form)) return undefined
  return unified(form === 'uk' ? (ukText ?? text) : text)
}

function textsIn(spoken: readonly Form[], parts: TemplateParts): readonly NamedText[] {
  const {ukText, files = {}} = parts
  const uk = ukText === undefined ? [] : [{text: unified(ukText), file: files.ukText}]
  const isMainUsed = ukText === undefined || spoken.includes('us')
  return [...(isMainUsed ? [{text: unified(parts.text), file: files.text}] : []), ...uk]
}

/** Line ends are line feeds; a byte order mark is no text. */
const unified = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

function readPresets(read: KeyReader): Template['presets'] {
  const presets = read.mapping('presets', forms)
  return {us: presets.texts('us') ?? [], uk: presets.texts('uk') ?? []}
}
