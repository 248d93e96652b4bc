import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, isAbsolute, resolve} from 'node:path'
// Not by the door of lint/, which loads the rules: “extract” reads configurations too.
import {isPresetName, presetNames} from '../lint/config/preset-names.js'
import {closest} from '../source/index.js'
import {findPackageConfig, packageNameOf} from './package-config.js'
import {shownPath} from './shown-path.js'
import {statOf} from './stat-of.js'

/** Where a name under `extends` leads: to a file, or why to none. */
export type Extended =
  | {readonly path: string; readonly problem?: undefined}
  | {readonly path?: undefined; readonly problem: string; readonly hint: string}

/**
 * The file that a name under `extends` of the file `from` stands for: a path from there, or a package that is installed there
 * or above. Undefined for what can only be a preset, or the slip of one.
 */
export function findExtended(name: string, from: string): Extended | undefined {
  if (isPresetName(name)) return undefined
  const path = resolve(dirname(from), name)
  if (isAbsolute(name) || /^\.{1,2}(?:[\\/]|$)/.test(name)) return checkFile(name, path)
  if (/[./]/.test(name) && isFile(path)) return checkFile(name, path)
  const found = findPackageConfig(name, from)
  if (found) return found.path === undefined ? found : checkPackageFile(name, found.path)
  if (/\.(?:ya?ml|json)$/.test(name)) return checkFile(name, path)
  if (closest(name, presetNames) !== undefined) return undefined
  const packageName = packageNameOf(name)
  const install = packageName === undefined ? '' : `; a package is installed by npm install ${packageName}`
  const hint = `The presets are ${presetNames.join(', ')}${install}`
  return {problem: `“${name}” is neither a preset nor an installed package`, hint}
}

function checkFile(name: string, path: string): Extended {
  if (isCode(path)) return refuseCode(name, path)
  if (isFile(path)) return {path}
  if (existsSync(path)) return {problem: `“${name}” is a folder`, hint: 'Name the file in it'}
  const right = closest(basename(path), namesBeside(path))
  const hint = right === undefined ? `It would be ${shownPath(path)}` : `Did you mean “${beside(name, right)}”?`
  return {problem: `there is no file “${name}”`, hint}
}

function checkPackageFile(name: string, path: string): Extended {
  if (isCode(path)) return refuseCode(name, path)
  if (isFile(path)) return {path}
  return {problem: `“${name}” leads to ${shownPath(path)}, which is no file`, hint: 'The package is to be mended'}
}

const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path)

const refuseCode = (name: string, path: string): Extended => ({
  problem: `“${name}” leads to code: ${shownPath(path)}`,
  hint: 'A configuration is data, YAML or JSON',
})

const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false

/** The files beside a path that may be configurations. */
function namesBeside(path: string): readonly string[] {
  const folder = dirname(path)
  return existsSync(folder) ? readdirSync(folder).filter(name => /\.(?:ya?ml|json)$/.test(name)) : []
}

/** `./shared/house.yml` beside which there is a `house.yaml`: `./shared/house.yaml`. */
const beside = (name: string, right: string): string => name.slice(0, name.length - basename(name).length) + right
