import {intro, log, note, outro, select} from '@clack/prompts'
import {displayText} from '../../../report/display-text.js'
import {
  type FieldValues,
  type Form,
  factFor,
  fieldsOf,
  type KnownFacts,
  type Template,
  type TemplateField,
  understood,
} from '../../../scaffold/index.js'
import {answered, breakOff} from './cancel.js'
import {askField} from './field.js'

const output = process.stderr

/** What asking needs to know beyond the template. */
interface AskOptions {
  readonly facts: KnownFacts
  /** The file that will be written. */
  readonly output: string | undefined
}

/** Asks for every field that has no value yet, shows all of them, and lets the writer change what is wrong. */
export async function askFields(
  template: Template,
  form: Form,
  given: FieldValues,
  {facts, output: file}: AskOptions,
): Promise<FieldValues> {
  const fields = fieldsOf(template, form)
  const values: Record<string, string> = Object.assign(Object.create(null), given)
  intro(`${template.name}: ${template.summary}`, {output})
  log.message('Enter leaves a question for later. Ctrl+C ends, and nothing is written.', {output})
  const ask = async (field: TemplateField): Promise<void> => {
    const answer = await askField(field, {fields, form, facts, values})
    if (answer === undefined) delete values[field.name]
    else values[field.name] = answer
  }
  for (const field of fields) {
    const fact = field.from === undefined ? undefined : factFor(field.from, facts, name => values[name])
    if (values[field.name] === undefined && fact !== undefined) values[field.name] = fact
    if (values[field.name] === undefined) await ask(field)
  }
  for (;;) {
    note(summaryOf(fields, values, form), 'What will be written', {output})
    const wrong = await askWrong(fields, values, form, file)
    if (!wrong) break
    await ask(wrong)
  }
  outro(file === undefined ? 'Here it is.' : 'Thank you.', {output})
  return values
}

/** The field that is to be asked again; undefined where all is well. */
async function askWrong(
  fields: readonly TemplateField[],
  values: FieldValues,
  form: Form,
  file: string | undefined,
): Promise<TemplateField | undefined> {
  const next = await answered(
    select({
      message: 'Is that right?',
      options: [
        {value: 'write', label: file === undefined ? 'Yes, print it' : `Yes, write ${file}`},
        {value: 'change', label: 'Change an answer'},
        {value: 'stop', label: 'Stop, and write nothing'},
      ],
      output,
    }),
  )
  if (next === 'write') return undefined
  if (next === 'stop') return breakOff()
  const options = fields.map(field => ({
    value: field.name,
    label: field.label,
    hint: shownValue(field, values[field.name], form),
  }))
  const name = await answered(select({message: 'Which one?', options, maxItems: 12, output}))
  return fields.find(field => field.name === name)
}

const summaryOf = (fields: readonly TemplateField[], values: FieldValues, form: Form): string =>
  fields.map(field => `${field.label}: ${shownValue(field, values[field.name], form)}`).join('\n')

/** A value as it will stand in the release, on a line. */
function shownValue(field: TemplateField, value: string | undefined, form: Form): string {
  if (value === undefined) return '… still open'
  if (value.trim() === '') return '– left out'
  const line = displayText((understood(field, value, form) ?? value).replaceAll('\n', ' / '))
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line
}
