import * as exports from './exports.mjs'
import {extract} from './extract.mjs'
import {fix} from './fix.mjs'
import {importDocx, importHtml, importJson, importText} from './imports.mjs'
import {lint} from './lint.mjs'
import {parse} from './parse.mjs'

/** What a mutant goes through, by name: `check` gives what is wrong; with `prepare` it is a text made of the mutant that is checked. */
export const stages = {
  ...Object.fromEntries(
    Object.entries({parse, extract, lint, fix, ...exports}).map(([name, check]) => [name, {check}]),
  ),
  'import-text': importText,
  'import-html': importHtml,
  'import-docx': importDocx,
  'import-json': importJson,
}

/** What is run when nothing is asked for. */
export const usualStages = ['parse', 'extract', 'lint', 'fix']

/** Names of stages in a list with commas: `all` is all, `exports` and `imports` those. */
export function readStages(list) {
  const groups = {
    all: Object.keys(stages),
    exports: Object.keys(exports),
    imports: Object.keys(stages).filter(name => name.startsWith('import-')),
  }
  const names = list.split(',').flatMap(name => groups[name] ?? [name])
  const unknown = names.filter(name => !(name in stages))
  if (unknown.length > 0)
    throw new Error(`nothing is called ${unknown.join(', ')}: ${groups.all.join(', ')}, exports, imports, all`)
  return names
}
