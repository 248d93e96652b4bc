import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {GlobalOptions} from '../../cli/command.js'
import {print, refuseExisting, writeWhole} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
// Not by the door of lint/, which loads the rules.
import {isPresetName, presetNames} from '../../lint/config/preset-names.js'
import {suggestion} from '../../source/index.js'
import {starterText} from './starter.js'

const defaultName = '.pressrelrc.yaml'
const schemaPath = 'node_modules/pressrel/dist/schema/config.schema.json'

/** `pressrel init`. */
export async function run(options: GlobalOptions & {readonly preset?: string}): Promise<void> {
  const file = options.output ?? defaultName
  const presets = choosePresets(options.preset)
  refuseExisting(file, options.force)
  const folder = dirname(resolve(file))
  const schema = findSchema(folder)
  const facts = {
    presets,
    schema: toRelative(folder, schema ?? join(folder, schemaPath)),
    isInstalled: schema !== undefined,
  }
  writeWhole(file, starterText(facts))
  if (!options.quiet) await print(`Wrote ${file}. Next: pressrel lint .\n`)
}

/** Throws `E_USAGE` for what is no preset. */
function choosePresets(names = 'recommended'): readonly string[] {
  return names.split(',').map(text => {
    const name = text.trim()
    if (isPresetName(name)) return name
    throw new PressrelError('E_USAGE', `there is no preset “${name}”`, {hint: suggestion(name, presetNames)})
  })
}

/** The JSON Schema of a pressrel that is installed in the folder or above. */
function findSchema(folder: string): string | undefined {
  const path = join(folder, schemaPath)
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : findSchema(dirname(folder))
}

/** With forward slashes, and a point at its start, as editors want it. */
function toRelative(folder: string, path: string): string {
  const inside = relative(folder, path).replaceAll('\\', '/')
  return inside.startsWith('.') ? inside : `./${inside}`
}
