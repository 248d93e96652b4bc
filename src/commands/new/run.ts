import type {GlobalOptions} from '../../cli/command.js'
import {deliver, openOutput} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {type Form, forms, scaffold, type Template} from '../../scaffold/index.js'
import {suggestion} from '../../source/index.js'
import {askFields, askTemplate} from './ask.js'
import {readSettings, type Values} from './settings.js'
import {describeTemplate, loadTemplates} from './templates.js'

/** What commander hands to `pressrel new`. */
interface Options extends GlobalOptions {
  readonly list?: boolean
  readonly set?: readonly string[]
  readonly data?: string
  readonly form?: string
}

/** `pressrel new`. */
export async function run(name: string | undefined, options: Options): Promise<void> {
  const templates = loadTemplates()
  if (options.list) return deliver(templates.map(describeTemplate).join('\n'), options)
  const isAsking = options.input !== false && process.stdin.isTTY && process.stderr.isTTY
  const template = findTemplate(templates, name ?? (isAsking ? await askTemplate(templates) : undefined))
  const output = openOutput(options)
  const given = await givenValues(options)
  const form = chooseForm(options.form)
  const text = scaffold(template, isAsking ? {...given, ...(await askFields(template, given))} : given, {form})
  await output.write(text)
  output.finish()
  if (options.output === undefined || options.quiet) return
  const rest = text.includes('{{') ? 'fill in what still stands in {{braces}}, then ' : ''
  process.stderr.write(`Wrote ${options.output}. Next: ${rest}pressrel lint ${options.output}\n`)
}

function chooseForm(asked: string | undefined): Form | undefined {
  const found = forms.find(form => form === asked)
  if (asked === undefined || found) return found
  throw new PressrelError('E_USAGE', `there is no form “${asked}”`, {hint: `--form takes ${forms.join(' or ')}`})
}

/** What the command line fills in; `--set` wins over `--data`. */
async function givenValues({data, set}: Options): Promise<Values> {
  const settings = readSettings(set ?? [])
  if (data === undefined) return settings
  const {readData} = await import('./data-file.js')
  return {...readData(data), ...settings}
}

function findTemplate(templates: readonly Template[], name: string | undefined): Template {
  const names = templates.map(template => template.name)
  if (name === undefined)
    throw new PressrelError('E_USAGE', 'say which template', {hint: `One of: ${names.join(', ')}`})
  const template = templates.find(known => known.name === name)
  if (template) return template
  throw new PressrelError('E_TEMPLATE', `there is no template “${name}”`, {hint: suggestion(name, names)})
}
