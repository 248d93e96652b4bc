import {exitCodes} from '../../cli/exit.js'
import type {Template} from '../../scaffold/index.js'
import type {Values} from './settings.js'

/** Asks for a template. */
export async function askTemplate(templates: readonly Template[]): Promise<string> {
  const {isCancel, select} = await import('@clack/prompts')
  const options = templates.map(({name, summary}) => ({value: name, label: name, hint: summary}))
  const answer = await select({message: 'What is the release about?', options, output: process.stderr})
  return isCancel(answer) ? breakOff() : answer
}

/**
 * Asks for every field that has no value yet. Enter leaves a required one as a placeholder for later, and leaves any
 * other one out.
 */
export async function askFields(template: Template, given: Values): Promise<Values> {
  const {isCancel, text} = await import('@clack/prompts')
  const values: Record<string, string> = {}
  for (const {name, label, example, required, default: initialValue} of template.fields) {
    if (given[name] !== undefined) continue
    const message = required ? label : `${label} (Enter leaves it out)`
    const answer = await text({message, placeholder: example, initialValue, output: process.stderr})
    if (isCancel(answer)) return breakOff()
    const value = (answer ?? '').trim()
    if (value !== '' || !required) values[name] = value
  }
  return values
}

/** The writer breaks off: Ctrl+C ends as an interrupt does. */
function breakOff(): never {
  process.stderr.write('pressrel: nothing was written\n')
  process.exit(exitCodes.interrupted)
}
