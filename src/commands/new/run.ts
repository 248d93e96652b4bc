import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {GlobalOptions} from '../../cli/command.js'
import {deliver, print, refuseExisting} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {checkTemplate, scaffold, type Template} from '../../scaffold/index.js'
import {suggestion} from '../../source/index.js'

/** What commander hands to `pressrel new`. */
interface Options extends GlobalOptions {
  readonly list?: boolean
  readonly set: readonly string[]
  readonly data?: string
}

/** `pressrel new`. */
export async function run(name: string | undefined, options: Options): Promise<void> {
  const templates = loadTemplates()
  if (options.list) return print(templates.map(describe).join('\n'))
  const names = templates.map(template => template.name)
  if (name === undefined)
    throw new PressrelError('E_USAGE', 'say which template', {hint: `There is: ${names.join(', ')}`})
  const template = templates.find(entry => entry.name === name)
  if (!template)
    throw new PressrelError('E_TEMPLATE', `there is no template “${name}”`, {hint: suggestion(name, names)})
  if (options.output !== undefined) refuseExisting(options.output, options.force)
  const given = {...(await readValues(options.data)), ...readSettings(options.set)}
  const values = canAsk(options) ? {...given, ...(await ask(template, given))} : given
  await deliver(scaffold(template, values), options)
  if (options.output !== undefined && !options.quiet) {
    process.stderr.write(
      `Wrote ${options.output}. Next: fill in what is still in {{braces}}, then pressrel lint ${options.output}\n`,
    )
  }
}

/** The templates of the package, by name. */
function loadTemplates(): readonly Template[] {
  const folder = findTemplates(dirname(fileURLToPath(import.meta.url)))
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => {
      const facts: unknown = JSON.parse(readFileSync(join(folder, name, 'template.json'), 'utf8'))
      return checkTemplate(name, readFileSync(join(folder, name, 'template.md'), 'utf8'), facts)
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function findTemplates(from: string): string {
  const path = join(from, 'templates')
  if (existsSync(path)) return path
  const parent = dirname(from)
  if (parent === from)
    throw new PressrelError('E_TEMPLATE', 'the templates are missing', {hint: 'Install pressrel again'})
  return findTemplates(parent)
}

function describe({name, summary, fields}: Template): string {
  return `${name}: ${summary}\n${fields.map(field => `  ${field.name}  ${field.label}, e.g. ${field.example}`).join('\n')}\n`
}

function readSettings(settings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    settings.map(setting => {
      const at = setting.indexOf('=')
      if (at < 1) throw new PressrelError('E_USAGE', `--set takes key=value, not “${setting}”`)
      return [setting.slice(0, at), setting.slice(at + 1)]
    }),
  )
}

async function readValues(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined) return {}
  let value: unknown
  try {
    const {parse} = await import('yaml')
    // JSON is YAML, so one parser reads both.
    value = parse(readFileSync(path, 'utf8'), {schema: 'failsafe'})
  } catch (cause) {
    throw new PressrelError('E_READ', 'could not be read as YAML or JSON', {
      file: path,
      cause,
      hint: 'Write one “field: value” a line',
    })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PressrelError('E_READ', 'wants one “field: value” a line', {file: path})
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, String(entry)]))
}

function canAsk(options: Options): boolean {
  return (
    options.input !== false &&
    process.stdin.isTTY === true &&
    process.stderr.isTTY === true &&
    options.output !== undefined
  )
}

async function ask(template: Template, given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const {text, isCancel} = await import('@clack/prompts')
  const values: Record<string, string> = {}
  for (const field of template.fields) {
    if (given[field.name] !== undefined) continue
    const answer = await text({
      message: field.label,
      placeholder: field.example,
      defaultValue: '',
      output: process.stderr,
    })
    if (isCancel(answer)) throw new PressrelError('E_USAGE', 'nothing was written')
    if (answer.trim() !== '') values[field.name] = answer.trim()
  }
  return values
}
