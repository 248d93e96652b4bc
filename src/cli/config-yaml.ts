import {type Alias, type Document, LineCounter, parseDocument, visit, type YAMLError} from 'yaml'
import {PressrelError} from '../errors.js'
import {findYamlExcess, type YamlExcess} from '../markdown/yaml-limits.js'
import {readLines} from '../source/index.js'

/** Reads YAML by its version 1.2: `off` is a word and `2026-01-05` is one too. Throws `E_CONFIG` with the place. */
export function readYaml(text: string, file: string): unknown {
  const excess = findYamlExcess(text)
  if (excess) throw tooMuch(text, file, excess)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {schema: 'core', lineCounter, logLevel: 'silent'})
  const {errors} = document
  if (errors.length === 0) return toPlain(document, file, lineCounter)
  // What follows a slip in the marks is mostly its echo, a key that stands twice is a slip of its own.
  const slip = errors.find(({code}) => code !== 'DUPLICATE_KEY')
  const [first, ...more] = (slip ? [slip] : errors).map(error => toError(error, text, file, lineCounter))
  throw new PressrelError('E_CONFIG', first?.message ?? 'is not YAML', {...first, more})
}

/** The error for what is more than somebody writes by hand. */
export function tooMuch(text: string, file: string, {offset, what}: YamlExcess): PressrelError {
  const {line, column} = readLines(text).toPoint(offset)
  return new PressrelError('E_CONFIG', `holds ${what}`, {file, line, column, hint: 'Write it more simply'})
}

function toError({code, pos, message}: YAMLError, text: string, file: string, lines: LineCounter): PressrelError {
  const {line, col} = lines.linePos(pos[0])
  const place = {file, line, column: col}
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\n]{1,100})/.exec(text.slice(pos[0], pos[0] + 100))?.[1] ?? 'key'
    return new PressrelError('E_CONFIG', `“${key.trim()}” stands here a second time`, {...place, hint: 'Make them one'})
  }
  const [first = ''] = message.split('\n')
  const reason = (first.split(' at line ')[0] ?? '').slice(0, 120)
  return new PressrelError('E_CONFIG', `is not YAML: ${reason}`, place)
}

/** What aliases stand for is looked up only when the document is unfolded. */
function toPlain(document: Document.Parsed, file: string, lines: LineCounter): unknown {
  try {
    return document.toJS({maxAliasCount: 20})
  } catch (cause) {
    const alias = findLooseAlias(document)
    if (!alias) throw new PressrelError('E_CONFIG', 'repeats too much through aliases', {file, cause})
    const {line, col} = lines.linePos(alias.range?.[0] ?? 0)
    const message = `nothing before this is marked “&${alias.source}”`
    throw new PressrelError('E_CONFIG', message, {file, line, column: col, cause})
  }
}

function findLooseAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined
      found = alias
      return visit.BREAK
    },
  })
  return found
}
