import type {Release} from './ast/index.js'
import {openDraft} from './draft/index.js'
import type {Source} from './source/index.js'

/** The release AST of a source: `parse(await read('q3.md'))`. The same as `openDraft(source).release`. */
export function parse(source: Source | string): Release {
  return openDraft(source).release
}
