import {existsSync, readdirSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {packageFolder} from '../../../cli/package-folder.js'
import {shownPath} from '../../../cli/shown-path.js'
import {PressrelError} from '../../../errors.js'
import {suggestion} from '../../../source/index.js'

/** A template that is there, not yet read. */
export interface FoundTemplate {
  readonly name: string
  /** `pressrel`, or the folder that it was found in. */
  readonly from: string
  /** A folder with template.md in it, or one file, NAME.md. */
  readonly path: string
  readonly isFolder: boolean
  /** The folder that nothing of it may lie outside of. */
  readonly folder: string
}

const ownFolder = join('.pressrel', 'templates')

/**
 * The templates that there are: those of `--templates`, of the nearest .pressrel/templates from the current folder upwards, and
 * of pressrel. Of two with one name only the first is in the list.
 */
export function findTemplates(folder: string | undefined): readonly FoundTemplate[] {
  const all = [...houseTemplates(folder), ...templatesIn(packageFolder('templates'), 'pressrel')]
  return all
    .filter(({name}, i) => all.findIndex(other => other.name === name) === i)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Those that are not of pressrel. Throws `E_USAGE` where `--templates` names no folder. */
export function houseTemplates(folder: string | undefined): readonly FoundTemplate[] {
  if (folder !== undefined && !isFolder(folder))
    throw new PressrelError('E_USAGE', 'is no folder', {file: folder, hint: '--templates takes a folder of templates'})
  const nearest = nearestFolder(resolve('.'))
  return [folder, nearest].flatMap(path => (path === undefined ? [] : templatesIn(path, shownPath(path))))
}

/** One template by its name, or by the path of its folder or file. Throws `E_TEMPLATE`. */
export function findTemplate(name: string, folder: string | undefined): FoundTemplate {
  const all = findTemplates(folder)
  const found = all.find(template => template.name === name) ?? templateAt(name)
  if (found) return found
  const names = all.map(template => template.name)
  throw new PressrelError('E_TEMPLATE', `there is no template “${name}”`, {hint: suggestion(name, names)})
}

function nearestFolder(folder: string): string | undefined {
  const path = join(folder, ownFolder)
  if (isFolder(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestFolder(parent)
}

/** The templates in a folder. */
export function templatesIn(folder: string, from: string): readonly FoundTemplate[] {
  return readdirSync(folder)
    .filter(entry => !entry.startsWith('.'))
    .flatMap((entry): readonly FoundTemplate[] => {
      const path = join(folder, entry)
      if (existsSync(join(path, 'template.md'))) return [{name: entry, from, path, isFolder: true, folder}]
      const isText = /\.md$/i.test(entry) && !/\.uk\.md$|^readme\.md$/i.test(entry)
      return isText ? [{name: basename(entry, extname(entry)), from, path, isFolder: false, folder}] : []
    })
}

/** `./templates/plant-opening`, its template.md, or a single file of any name. */
function templateAt(path: string): FoundTemplate | undefined {
  if (!/[\\/.]/.test(path) || !existsSync(path)) return undefined
  const whole = resolve(path)
  if (!isFolder(whole) && basename(whole) === 'template.md') return templateAt(dirname(whole))
  if (isFolder(whole)) {
    if (existsSync(join(whole, 'template.md')))
      return {name: basename(whole), from: shownPath(dirname(whole)), path: whole, isFolder: true, folder: whole}
    throw new PressrelError('E_TEMPLATE', 'has no template.md', {
      file: path,
      hint: 'A template is a folder with template.md in it',
    })
  }
  const folder = dirname(whole)
  return {name: basename(whole, extname(whole)), from: shownPath(folder), path: whole, isFolder: false, folder}
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
