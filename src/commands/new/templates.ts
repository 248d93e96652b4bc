import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {PressrelError} from '../../errors.js'
import {checkTemplate, type Template} from '../../scaffold/index.js'

/** The templates of the package, by name. */
export function loadTemplates(): readonly Template[] {
  const folder = findTemplates(dirname(fileURLToPath(import.meta.url)))
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

/** The folder lies beside the built files, however deep these are. */
function findTemplates(from: string): string {
  const path = join(from, 'templates')
  if (existsSync(path)) return path
  const parent = dirname(from)
  if (parent === from)
    throw new PressrelError('E_TEMPLATE', 'the templates are missing', {hint: 'Install pressrel again'})
  return findTemplates(parent)
}
