import {displayText, oneLine} from '../../../report/display-text.js'
import {type FieldValues, type Form, fieldsOf, type Template, type TemplateField} from '../../../scaffold/index.js'

/** A YAML file that asks for every field of a template, to be filled in by whoever knows, and handed to `--data`. */
export function questionnaire(template: Template, form: Form, values: FieldValues, asked = template.name): string {
  const {name, summary} = template
  const head = [
    `${name} (${form}): ${summary}`,
    'Fill in what you know, a value behind each colon. An empty line is left out of the release',
    'where it is optional, and stays a {{placeholder}} where it is required. Then:',
    `pressrel new ${asked} --form ${form} --data THIS-FILE -o release.md`,
  ]
  const questions = fieldsOf(template, form).map(field => question(field, shown(values[field.name] ?? field.default)))
  return `${head.map(line => `# ${oneLine(line)}\n`).join('')}\n${questions.join('\n')}`
}

const shown = (value: string | undefined): string | undefined => value?.split('\n').map(displayText).join('\n')

function question(field: TemplateField, value: string | undefined): string {
  const {name, type, label, help, example, choices, required} = field
  const notes = [
    `${label}${required ? '' : ' (optional)'}`,
    help,
    choices && `One of: ${choices.join(', ')}`,
    type === 'yes-no' && 'yes or no',
    example !== '' && `Such as: ${example.replaceAll('\n', ' / ')}`,
  ]
  const lines = notes.flatMap(note => (note ? [`# ${oneLine(note)}\n`] : []))
  return `${lines.join('')}${name}:${written(type, value)}\n`
}

/** JSON is YAML, whatever stands in it. */
function written(type: TemplateField['type'], value: string | undefined): string {
  if (type === 'list')
    return (value === undefined ? [''] : value.split('\n'))
      .map(item => `\n  - ${item && JSON.stringify(item)}`.trimEnd())
      .join('')
  return value === undefined ? '' : ` ${JSON.stringify(value)}`
}
