import {select} from '@clack/prompts'
import type {Template} from '../../../scaffold/index.js'
import type {ListedTemplate} from '../show/list.js'
import {answered, breakOff} from './cancel.js'

/** Asks for a template. */
export async function askTemplate(listed: readonly ListedTemplate[]): Promise<Template> {
  const options = listed.map(({template: {name, summary}}) => ({value: name, label: name, hint: summary}))
  const name = await answered(
    select({message: 'What is the release about?', options, maxItems: 12, output: process.stderr}),
  )
  return listed.find(({template}) => template.name === name)?.template ?? breakOff()
}
