import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../../cli/package-folder.js'
import {checkTemplate, type Template} from '../../scaffold/index.js'

/** The templates of the package, by name. */
export function loadTemplates(): readonly Template[] {
  const folder = packageFolder('templates')
  const names = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
  return names
    .map(({name}) => {
      const facts: unknown = JSON.parse(readFileSync(join(folder, name, 'template.json'), 'utf8'))
      return checkTemplate(name, readFileSync(join(folder, name, 'template.md'), 'utf8'), facts)
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
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
