import {PressrelError} from '../../errors.js'
import {JsonValue} from './json-value.js'

/** Where a document has its front matter and its nodes. */
export interface FoundRelease {
  readonly meta: JsonValue
  readonly content: JsonValue
}

/** Finds the release in what pressrel writes: one of `export --to json`, or of `parse -f json`, a list of one included. Throws `E_READ`. */
export function findRelease(value: unknown, file: string | undefined): FoundRelease {
  const refuse = (message: string, hint?: string): never => {
    throw new PressrelError('E_READ', message, {file, hint})
  }
  const list = new JsonValue(value, file)
  const items = list.isList ? list.items() : [list]
  const [document] = items
  if (!document) return refuse('holds no release')
  if (items.length > 1) return refuse(`holds ${items.length} releases`, 'Import one: a file for each of them')
  if (!document.isObject) return document.fail('an object')
  const error = document.field('error')
  if (error.isPresent) return refuse('holds no release, but says why one could not be read')
  const tree = document.field('ast').isPresent ? document.field('ast') : document
  if (tree.field('type').raw === 'release') return {meta: tree.field('meta'), content: tree.field('children')}
  const version = document.field('schemaVersion')
  if (version.isPresent && !/^1\.\d{1,3}$/.test(version.text()))
    return version.fail('a version that begins with 1, which is what this pressrel reads')
  const content = document.field('content')
  if (content.isPresent) return {meta: document.field('meta'), content}
  const hint = 'Import what “pressrel export --to json” or “pressrel parse -f json” writes'
  return refuse('holds no tree of a release', hint)
}
