import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {FindPlace} from '../../../cli/config-places.js'
import {packageFolder} from '../../../cli/package-folder.js'
import {shownPath} from '../../../cli/shown-path.js'
import {PressrelError} from '../../../errors.js'
import {checkTemplate, type Template, type TemplateParts} from '../../../scaffold/index.js'
import {type FoundTemplate, templatesIn} from './find.js'
import {readInFolder} from './read-file.js'

/** Reads and checks a template. Throws `E_TEMPLATE` with the places of all that is wrong. */
export async function loadTemplate(found: FoundTemplate): Promise<Template> {
  if (found.from === 'pressrel') return loadOwn(found)
  const parts = readTexts(found)
  const {facts: path} = parts
  if (path === undefined) return checkLocated(found.name, {...parts, facts: undefined}, undefined)
  const file = shownPath(path)
  const {readDataDocument} = await import('./data-document.js')
  const reading = {file, code: 'E_TEMPLATE', schema: 'core'} as const
  const {document, findPlace} = await readDataDocument(readInFolder(path, found.folder), reading)
  const files = {...parts.files, facts: file}
  return checkLocated(found.name, {...parts, facts: document.toJS() ?? {}, files}, findPlace)
}

/** The templates of pressrel. */
export function ownTemplates(): readonly Template[] {
  return templatesIn(packageFolder('templates'), 'pressrel').map(loadOwn)
}

/** Those of pressrel are right: their tests say so, and nobody needs to look up lines. */
function loadOwn(found: FoundTemplate): Template {
  const {facts, ...parts} = readTexts(found)
  return checkTemplate(found.name, {...parts, facts: JSON.parse(readInFolder(facts ?? '', found.folder))})
}

/** The texts of a template, and the path of what declares its fields. */
function readTexts(found: FoundTemplate): Omit<TemplateParts, 'facts'> & {readonly facts: string | undefined} {
  const {isFolder, folder} = found
  const paths = pathsOf(found)
  const [facts, second] = paths.facts.filter(path => existsSync(path))
  if (facts !== undefined && second !== undefined)
    throw new PressrelError('E_TEMPLATE', `stands beside ${shownPath(facts)}, and one of them is too many`, {
      file: shownPath(second),
    })
  if (facts === undefined && isFolder)
    throw new PressrelError('E_TEMPLATE', 'has no template.json', {
      file: shownPath(found.path),
      hint: 'It says what is asked for',
    })
  const ukText = existsSync(paths.ukText) ? {ukText: readInFolder(paths.ukText, folder)} : {}
  const files = {text: shownPath(paths.text), ukText: shownPath(paths.ukText)}
  return {facts, text: readInFolder(paths.text, folder), ...ukText, isOpen: !isFolder, files}
}

function pathsOf({path, isFolder}: FoundTemplate): {text: string; ukText: string; facts: readonly string[]} {
  const stem = isFolder ? join(path, 'template') : path.replace(/\.[^./\\]{1,20}$/, '')
  return {
    text: isFolder ? `${stem}.md` : path,
    ukText: `${stem}.uk.md`,
    facts: ['.json', '.yaml', '.yml'].map(extension => stem + extension),
  }
}

/** Mistakes in the facts get their lines, those in the texts have them. */
function checkLocated(name: string, parts: TemplateParts, findPlace: FindPlace | undefined): Template {
  try {
    return checkTemplate(name, parts)
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    throw inOrder([error, ...error.more].map(one => withPoint(one, findPlace)))
  }
}

/** Several errors as one, in the order of their files and in theirs. */
export function inOrder(errors: readonly PressrelError[]): PressrelError {
  const files = errors.map(({file}) => file)
  const placed = errors.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
  const [first, ...more] = placed
  return new PressrelError(first?.code ?? 'E_TEMPLATE', first?.message ?? '', {...first, more})
}

/** An error with the line and column of its place, where it has one. */
export function withPoint(error: PressrelError, findPlace: FindPlace | undefined): PressrelError {
  const point = error.place && findPlace?.(error.place)
  return new PressrelError(error.code, error.message, {...error, ...point, place: undefined})
}
