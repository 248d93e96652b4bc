import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../../cli/package-folder.js'
import {checkTemplate, type Template} from '../../scaffold/index.js'

/** The templates of the package, by name. */
export function loadTemplates(): readonly Template[] {
  const folder = packageFolder('templates')
  const names = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
  return names.map(({name}) => loadTemplate(name, join(folder, name))).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function loadTemplate(name: string, folder: string): Template {
  const files = {
    facts: join(folder, 'template.json'),
    text: join(folder, 'template.md'),
    ukText: join(folder, 'template.uk.md'),
  }
  const hasUk = readdirSync(folder).includes('template.uk.md')
  const facts: unknown = JSON.parse(readFileSync(files.facts, 'utf8'))
  const ukText = hasUk ? {ukText: readFileSync(files.ukText, 'utf8')} : {}
  return checkTemplate(name, {facts, text: readFileSync(files.text, 'utf8'), ...ukText, files})
}

/** One template with its fields, as `--list` shows it. */
export function describeTemplate({name, summary, fields}: Template): string {
  const width = Math.max(...fields.map(field => field.name.length))
  const rows = fields.map(field => {
    const note = field.required ? '' : ' (may be left out)'
    return `  ${field.name.padEnd(width)}  ${field.label}${note}`
  })
  return `${name}: ${summary}\n${rows.join('\n')}\n`
}
