import {errorLine, exitCodes, raiseExitCode} from '../../cli/exit.js'
import {deliver} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {openDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {isPresetName, lint, presetNames, resolveConfig} from '../../lint/index.js'
import {displayText} from '../../report/display-text.js'
import {examplesOf, type Form, fillTemplate, scaffold, type Template} from '../../scaffold/index.js'
import type {NewOptions} from './options.js'
import {type FoundTemplate, findTemplate, houseTemplates} from './templates/find.js'
import {loadTemplate} from './templates/load.js'

/** `pressrel new --check`: one template, or all of the house; what is wrong goes to standard error and makes the exit code 2. */
export async function checkTemplates(name: string | undefined, options: NewOptions): Promise<void> {
  const found = name === undefined ? houseTemplates(options.templates) : [findTemplate(name, options.templates)]
  if (found.length === 0) {
    const hint = 'They stand in .pressrel/templates, or in the folder that --templates names'
    throw new PressrelError('E_USAGE', 'there are no templates of the house', {hint})
  }
  const reports: string[] = []
  for (const one of found) reports.push(await report(one))
  await deliver(reports.join(''), options)
}

async function report(found: FoundTemplate): Promise<string> {
  try {
    const template = await loadTemplate(found)
    const notes = [...unusedFields(template), ...withoutExample(template), ...unknownPresets(template)]
    const faults = template.forms.flatMap(form => faultsOf(template, form))
    if (faults.length > 0) raiseExitCode(exitCodes.findings)
    const verdict = faults.length > 0 ? 'has faults' : 'is right'
    const about = `${template.forms.join(', ')}; ${template.fields.length} fields`
    return `${[`${found.name} ${verdict} (${about})`, ...[...faults, ...notes].map(note => `  ${note}`)].map(displayText).join('\n')}\n`
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    raiseExitCode(exitCodes.usage)
    say([error, ...error.more].map(one => errorLine(one)).join(''))
    return ''
  }
}

const unusedFields = ({unused}: Template): readonly string[] =>
  unused.map(name => `the field “${name}” is declared and stands in no text`)

const unknownPresets = ({presets}: Template): readonly string[] =>
  [...new Set([...presets.us, ...presets.uk])]
    .filter(name => !isPresetName(name))
    .map(name => `there is no preset “${name}”, only ${presetNames.join(', ')}`)

function withoutExample(template: Template): readonly string[] {
  const names = template.forms.flatMap(form => openWithExamples(template, form))
  if (names.length === 0) return []
  return [`no example for: ${[...new Set(names)].join(', ')} (with one for each, the filled template is linted here)`]
}

const openWithExamples = (template: Template, form: Form): readonly string[] =>
  fillTemplate(template, examplesOf(template, form), {form}).open.map(({name}) => name)

/** What lint says of the template filled with its examples. */
function faultsOf(template: Template, form: Form): readonly string[] {
  if (openWithExamples(template, form).length > 0) return []
  const names = template.presets[form].filter(isPresetName)
  const config = resolveConfig({extends: names.length === 0 ? ['recommended'] : names})
  const found = lint(openDraft(scaffold(template, examplesOf(template, form), {form})), config)
  return found.map(({rule, message}) => `filled with its examples (${form}): ${rule}: ${message}`)
}
