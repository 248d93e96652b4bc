import {type Document, LineCounter, parseDocument, visit} from 'yaml'
import {type FindPlace, placesIn} from '../../../cli/config-places.js'
import {tooMuch} from '../../../cli/config-yaml.js'
import {type ErrorCode, PressrelError} from '../../../errors.js'
import {findYamlExcess} from '../../../markdown/yaml-limits.js'

/** A YAML or JSON file that was read, and where its values stand. */
export interface DataDocument {
  readonly document: Document.Parsed
  readonly findPlace: FindPlace
}

/** What is asked of a file of data. */
export interface DataReading {
  /** The file’s name for messages. */
  readonly file: string
  readonly code: ErrorCode
  /** With `failsafe` every value is the text as written: 2026-03-10 stays a day, 0.90 keeps its nought. */
  readonly schema: 'core' | 'failsafe'
}

/**
 * Reads YAML, and JSON which is YAML, as data alone: no value may stand for another by an alias. Throws an error of `code` with
 * the place and everything that is wrong.
 */
export async function readDataDocument(text: string, {file, code, schema}: DataReading): Promise<DataDocument> {
  const lines = new LineCounter()
  const plain = text.replace(/^\uFEFF/, '')
  const excess = findYamlExcess(plain)
  if (excess) throw withCode(tooMuch(plain, file, excess), code)
  const document = parseDocument(plain, {schema, lineCounter: lines, logLevel: 'silent'})
  const isWrongJson = file.endsWith('.json') && !isParsed(plain)
  if (isWrongJson || document.errors.length > 0) throw await syntaxError(plain, file, code, isWrongJson)
  const at = aliasAt(document)
  if (at !== undefined) {
    const {line, col} = lines.linePos(at)
    const hint = 'Write the value itself; of a text that begins with * or & put quotation marks around it'
    throw new PressrelError(code, 'uses an alias, which is not read here', {file, line, column: col, hint})
  }
  return {document, findPlace: placesIn(document, lines)}
}

/** A file that is called JSON is one: others will read it as such. */
function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** In the words in which a configuration is refused. */
async function syntaxError(text: string, file: string, code: ErrorCode, isWrongJson: boolean): Promise<unknown> {
  try {
    if (isWrongJson) throw (await import('../../../cli/json-fault.js')).jsonError(text, file, undefined)
    const {readYaml} = await import('../../../cli/config-yaml.js')
    readYaml(text, file)
  } catch (error) {
    if (!(error instanceof PressrelError)) return error
    return withCode(error, code)
  }
  return new PressrelError(code, 'is neither YAML nor JSON', {file})
}

/** The same error by another code. */
function withCode(error: PressrelError, code: ErrorCode): PressrelError {
  const more = error.more.map(one => new PressrelError(code, one.message, {...one}))
  return new PressrelError(code, error.message, {...error, more})
}

function aliasAt(document: Document.Parsed): number | undefined {
  let at: number | undefined
  visit(document, {
    Alias(_, alias) {
      at ??= alias.range?.[0] ?? 0
    },
  })
  return at
}
