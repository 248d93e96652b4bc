import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkTemplate, type Form, type Template} from '../../src/scaffold/index.js'

/** A template of the package, read as the program reads it. */
export function loadTemplate(name: string, folder = join('templates', name)): Template {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const ukText = existsSync(join(folder, 'template.uk.md')) ? {ukText: read('template.uk.md')} : {}
  return checkTemplate(name, {facts: JSON.parse(read('template.json')), text: read('template.md'), ...ukText})
}

/** Every template of the package in each of its forms. */
export const templatesInForms: readonly {readonly name: string; readonly form: Form; readonly template: Template}[] =
  readdirSync('templates')
    .map(name => loadTemplate(name))
    .flatMap(template => template.forms.map(form => ({name: template.name, form, template})))
