import {chooseFormat} from '../../cli/formats.js'
import {deliver, openOutput} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {PressrelError} from '../../errors.js'
import {displayText} from '../../report/display-text.js'
import {examplesOf, type Form, fillTemplate, type Template, type TemplateField} from '../../scaffold/index.js'
import {formats, type NewOptions} from './options.js'
import {listJson, listTable, readListed} from './show/list.js'
import {findTemplate, findTemplates} from './templates/find.js'
import {loadTemplate} from './templates/load.js'
import {chooseForm, readConfigured} from './values/configured.js'
import {gather, locateFaults, type Sources} from './values/gather.js'
import {readSettings} from './values/settings.js'

/** `pressrel new`. */
export async function run(name: string | undefined, options: NewOptions): Promise<void> {
  const format = chooseFormat(options.format, formats, 'table')
  if (options.list) return showList(format, options)
  if (options.check) return (await import('./check.js')).checkTemplates(name, options)
  const isAsking = options.input !== false && process.stdin.isTTY && process.stderr.isTTY
  const template = await chooseTemplate(name, options, isAsking)
  const configured = await readConfigured(options)
  const form = chooseForm(template, options.form, configured.form)
  if (options.example) return deliver(fillTemplate(template, examplesOf(template, form), {form}).text, options)
  const sources = {settings: readSettings(options.set ?? []), data: await readAnswers(options), facts: configured.facts}
  if (options.fields || options.questionnaire) return show(template, form, sources, format, {...options, asked: name})
  await write(template, form, sources, options, isAsking)
}

async function showList(format: (typeof formats)[number], options: NewOptions): Promise<void> {
  const listed = await readListed(findTemplates(options.templates))
  await deliver(format === 'json' ? listJson(listed) : listTable(listed), options)
}

async function chooseTemplate(name: string | undefined, options: NewOptions, isAsking: boolean): Promise<Template> {
  if (name !== undefined) return loadTemplate(findTemplate(name, options.templates))
  const found = findTemplates(options.templates)
  if (!isAsking) {
    const names = found.map(template => template.name)
    throw new PressrelError('E_USAGE', 'say which template', {hint: `One of: ${names.join(', ')}`})
  }
  const {askTemplate} = await import('./ask/template.js')
  return askTemplate(await readListed(found))
}

async function readAnswers({data}: NewOptions): Promise<Sources['data']> {
  return data === undefined ? undefined : (await import('./values/data-file.js')).readData(data)
}

/** The fields of a template, for people and machines, or as questions in a file to fill in. */
async function show(
  template: Template,
  form: Form,
  sources: Sources,
  format: (typeof formats)[number],
  options: NewOptions & {readonly asked: string | undefined},
): Promise<void> {
  if (options.questionnaire) {
    const {questionnaire} = await import('./show/questionnaire.js')
    return deliver(questionnaire(template, form, gather(template, form, sources).values, options.asked), options)
  }
  const {fieldJson, fieldTable} = await import('./show/fields.js')
  await deliver(format === 'json' ? fieldJson(template, form) : fieldTable(template, form), options)
}

/** The file is opened before anything is asked: whoever has answered all does not hear then that it exists. */
async function write(
  template: Template,
  form: Form,
  sources: Sources,
  options: NewOptions,
  isAsking: boolean,
): Promise<void> {
  const gathered = gather(template, form, sources)
  const fill = (values: typeof gathered.values) => {
    try {
      return fillTemplate(template, values, {form})
    } catch (error) {
      throw locateFaults(error, sources, gathered)
    }
  }
  let filled = fill(gathered.values)
  const output = openOutput(options)
  if (isAsking) {
    const {askFields} = await import('./ask/fields.js')
    filled = fill(await askFields(template, form, gathered.values, {facts: sources.facts, output: options.output}))
  }
  await output.write(filled.text)
  output.finish()
  if (!options.quiet) say(closingLines(filled.open, options.output))
}

/** What was written and what is still open, the names last. */
function closingLines(open: readonly TemplateField[], output: string | undefined): string {
  const names = open.map(({name}) => name).join(', ')
  const count = open.length === 1 ? '1 field is' : `${open.length} fields are`
  const rest = open.length === 0 ? '' : `pressrel: ${count} still open: ${names}\n`
  if (output === undefined || output === '-') return rest
  const next = open.length === 0 ? '' : 'fill in what stands in {{braces}}, then '
  return `${displayText(`Wrote ${output}. Next: ${next}pressrel lint ${output}`)}\n${rest}`
}
