import {isMap, isScalar, isSeq} from 'yaml'
import type {FindPlace} from '../../../cli/config-places.js'
import {readBytes} from '../../../cli/read-bytes.js'
import {shownPath} from '../../../cli/shown-path.js'
import {PressrelError} from '../../../errors.js'
import {readDataDocument} from '../templates/data-document.js'
import {maxBytes, readText, toText} from '../templates/read-file.js'

/** What the file of `--data` holds. */
export interface DataFile {
  /** Texts by field, a list as the lines of one; undefined where nothing stands behind the key. */
  readonly values: ReadonlyMap<string, string | undefined>
  readonly file: string
  readonly findPlace: FindPlace
}

/** Reads the file of `--data`, YAML or JSON, `-` being standard input. Throws `E_READ` with all that is wrong in it. */
export async function readData(path: string): Promise<DataFile> {
  const file = path === '-' ? '<stdin>' : shownPath(path)
  const text = path === '-' ? toText(await readBytes('-', maxBytes, file), file, 'E_READ') : readText(path, 'E_READ')
  const {document, findPlace} = await readDataDocument(text, {file, code: 'E_READ', schema: 'failsafe'})
  const hint = 'Write one “field: value” a line'
  const {contents} = document
  if (!isMap(contents)) {
    if (contents === null || isBlank(contents)) return {values: new Map(), file, findPlace}
    throw new PressrelError('E_READ', 'wants fields with their values', {file, line: 1, column: 1, hint})
  }
  const values = new Map<string, string | undefined>()
  const wrong: PressrelError[] = []
  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const lines = textsOf(value)
    if (lines) values.set(name, isBlank(value) ? undefined : lines.join('\n'))
    else
      wrong.push(
        new PressrelError('E_READ', `“${name}” wants a text or a list of texts`, {
          file,
          ...findPlace({path: [name]}),
          hint,
        }),
      )
  }
  const [first, ...more] = wrong
  if (first) throw new PressrelError('E_READ', first.message, {...first, more})
  return {values, file, findPlace}
}

/** The text of a scalar, the texts of a list; undefined for what holds more. */
function textsOf(node: unknown): readonly string[] | undefined {
  if (node === null || node === undefined) return ['']
  if (isScalar(node)) return [String(node.value ?? '')]
  if (!isSeq(node) || !node.items.every(isScalar)) return undefined
  return node.items.map(item => (isScalar(item) ? String(item.value ?? '') : '')).filter(Boolean)
}

/** Nothing stands behind the key; quotation marks with nothing in them are something. */
function isBlank(node: unknown): boolean {
  if (node === null || node === undefined) return true
  if (isSeq(node)) return (textsOf(node) ?? ['x']).length === 0
  return isScalar(node) && node.type === 'PLAIN' && /^(?:null|~)?$/.test(String(node.value ?? ''))
}
