import {dirname, resolve} from 'node:path'
import {findConfig} from '../../../cli/find-config.js'
import {PressrelError} from '../../../errors.js'
import {type Form, forms, type KnownFacts, type Template} from '../../../scaffold/index.js'
import type {NewOptions} from '../options.js'

/** What the configuration of the folder that is written to says about releases. */
export interface Configured {
  /** `uk` where its presets say so. */
  readonly form: Form | undefined
  readonly facts: KnownFacts
}

const nothing: Configured = {form: undefined, facts: {names: [], spokespeople: []}}

/** Reads the nearest configuration, or that of `--config`; the rules are loaded only where there is one. Throws `E_CONFIG`. */
export async function readConfigured({config, output}: NewOptions): Promise<Configured> {
  const folder = output === undefined || output === '-' ? resolve('.') : dirname(resolve(output))
  if (config === undefined && findConfig(folder) === undefined) return nothing
  const {configForFolder} = await import('../../../cli/config-files.js')
  const {organization, stated} = await configForFolder(folder, {config})
  const presets = stated.presets.map(({value}) => value)
  return {form: presets.includes('uk') ? 'uk' : presets.includes('ap') ? 'us' : undefined, facts: organization}
}

/** The form to write in: that of `--form`, else of the configuration where the template has it, else the template’s first. */
export function chooseForm(
  {name, forms: known}: Template,
  asked: string | undefined,
  configured: Form | undefined,
): Form {
  if (asked === undefined) return known.find(form => form === configured) ?? known[0] ?? 'us'
  const found = forms.find(form => form === asked)
  if (!found)
    throw new PressrelError('E_USAGE', `there is no form “${asked}”`, {hint: `--form takes ${forms.join(' or ')}`})
  if (known.includes(found)) return found
  throw new PressrelError('E_USAGE', `the template “${name}” is not written in the form “${asked}”`, {
    hint: `It is written in: ${known.join(', ')}`,
  })
}
