import {PressrelError} from '../../../errors.js'
import {
  type FieldValues,
  type Form,
  factFor,
  fieldsOf,
  type KnownFacts,
  type Template,
} from '../../../scaffold/index.js'
import {inOrder, withPoint} from '../templates/load.js'
import type {DataFile} from './data-file.js'
import type {Settings} from './settings.js'

/** Where values come from: the nearer one wins, `--set` over `--data` over the configuration. */
export interface Sources {
  readonly settings: Settings
  readonly data: DataFile | undefined
  readonly facts: KnownFacts
}

/** The values of a template, and whom each is from. */
export interface Gathered {
  readonly values: FieldValues
  /** Those that the configuration gives, with the name of the fact. */
  readonly fromFacts: ReadonlyMap<string, string>
}

/** Brings together what fills a template without asking. */
export function gather(template: Template, form: Form, {settings, data, facts}: Sources): Gathered {
  // Without a prototype: `--set __proto__=x` names a field that there is not.
  const values: Record<string, string> = Object.create(null)
  const fields = fieldsOf(template, form)
  for (const [name, text] of data?.values ?? []) {
    const field = template.fields.find(known => known.name === name)
    // An empty line of a questionnaire: what a release needs is still open, anything else is left out.
    if (text !== undefined) values[name] = text
    else if (!field?.required) values[name] = ''
  }
  for (const [name, texts] of settings) {
    const isList = template.fields.find(field => field.name === name)?.type === 'list'
    values[name] = isList ? texts.join('\n') : (texts.at(-1) ?? '')
  }
  const fromFacts = new Map<string, string>()
  for (const {name, from} of fields) {
    const fact =
      from === undefined || values[name] !== undefined ? undefined : factFor(from, facts, other => values[other])
    if (from === undefined || fact === undefined) continue
    values[name] = fact
    fromFacts.set(name, from)
  }
  return {values, fromFacts}
}

/** Says of what is wrong with a value where it stands: the line of the file, or the fact of the configuration. */
export function locateFaults(error: unknown, {settings, data}: Sources, {fromFacts}: Gathered): unknown {
  if (!(error instanceof PressrelError) || error.place === undefined) return error
  const located = [error, ...error.more].map(one => {
    const key = String(one.place?.path[0])
    const fact = fromFacts.get(key)
    if (fact) return new PressrelError(one.code, one.message, {hint: `The configuration says so under ${fact}`})
    if (!data?.values.has(key) || settings.has(key)) return withPoint(one, undefined)
    return withPoint(new PressrelError(one.code, one.message, {...one, file: data.file}), data.findPlace)
  })
  return inOrder(located)
}
