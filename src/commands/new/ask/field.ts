import {confirm, log, select, text} from '@clack/prompts'
import {displayText, oneLine} from '../../../report/display-text.js'
import {
  answerFault,
  type FieldValues,
  type Form,
  type KnownFacts,
  type TemplateField,
  understood,
} from '../../../scaffold/index.js'
import {answered} from './cancel.js'

const output = process.stderr

/** What was answered before, and what the configuration knows. */
export interface Asking {
  readonly fields: readonly TemplateField[]
  readonly form: Form
  readonly facts: KnownFacts
  readonly values: FieldValues
}

/** Asks for one field; undefined where the writer leaves it for later, nothing where it is left out. */
export async function askField(field: TemplateField, asking: Asking): Promise<string | undefined> {
  if (field.type === 'choice') return askChoice(field, field.choices?.map(value => ({value})) ?? [], 'later')
  if (field.type === 'yes-no') return askYesNo(field, asking)
  if (field.type === 'list') return askList(field)
  const {spokespeople} = asking.facts
  if (field.from !== 'organization.spokespeople' || spokespeople.length < 2) return askText(field, asking, field.label)
  const people = spokespeople.map(({name, title}) => ({value: name, ...(title && {hint: oneLine(title)})}))
  const somebody = await askChoice(field, people, 'somebody else')
  return somebody === undefined ? askText(field, asking, 'Who?') : somebody
}

/** `last` is what stands below the choices of a field that the release needs, and gives undefined. */
async function askChoice(
  {label, required, default: initialValue}: TemplateField,
  choices: readonly {readonly value: string; readonly hint?: string}[],
  last: string,
): Promise<string | undefined> {
  const none = {value: '', label: required ? `(${last})` : '(leave it out)'}
  const options = [...choices.map(choice => ({...choice, label: oneLine(choice.value)})), none]
  const answer = await answered(select({message: label, options, initialValue, output}))
  return answer === '' && required ? undefined : answer
}

async function askYesNo({name, label, default: standard}: TemplateField, {values}: Asking): Promise<string> {
  const initialValue = (values[name] ?? standard ?? 'yes') === 'yes'
  return (await answered(confirm({message: label, initialValue, output}))) ? 'yes' : 'no'
}

/** Item by item, until nothing is answered. */
async function askList(field: TemplateField): Promise<string | undefined> {
  const examples = field.example.split('\n')
  const items: string[] = []
  for (;;) {
    const message = items.length === 0 ? `${field.label}${endingOf(field)}` : 'Another one (Enter ends the list)'
    const placeholder = examples[items.length] ?? ''
    const item = (await answered(text({message, placeholder, output}))) ?? ''
    if (item.trim() === '') break
    items.push(item)
  }
  return items.length === 0 && field.required ? undefined : items.join('\n')
}

async function askText(field: TemplateField, asking: Asking, label: string): Promise<string | undefined> {
  const {name, required, help, example, default: standard} = field
  const {form, values} = asking
  const message = `${label}${endingOf(field)}${help === undefined ? '' : `\n${help}`}`
  const validate = (answer: string | undefined): string | undefined =>
    answer === undefined || answer.trim() === '' ? undefined : faultOf(field, answer, asking)
  const known = values[name] ?? standard
  const initialValue = known && displayText(known)
  const answer = (await answered(text({message, placeholder: example, initialValue, validate, output}))) ?? ''
  if (answer.trim() === '') return required ? undefined : ''
  const meant = understood(field, answer.trim(), form)
  if (meant !== undefined && !/^(?:text|sentence|paragraph)$/.test(field.type)) log.step(meant, {output})
  return answer
}

/** In a question of its own a field needs no name. */
function faultOf(field: TemplateField, answer: string, asking: Asking): string | undefined {
  const fault = answerFault(field, answer, asking)
  return fault?.message.replace(`“${field.name}” `, '').replace(/^./, letter => letter.toUpperCase())
}

const endingOf = ({required}: TemplateField): string => (required ? '' : ' (Enter leaves it out)')
