import {fileURLToPath} from 'node:url'
import type {TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {SourceFormat} from '../source/index.js'
import {field, readRange, refuse, uriIn} from './params.js'
import {releaseFormat} from './release-format.js'

/** A document that is open in the editor. */
export interface OpenDocument {
  readonly uri: string
  /** Undefined for a document that stands in no file. */
  readonly path: string | undefined
  /** Undefined for what is no release, such as a configuration: it is known to be open, and its text is not kept. */
  readonly format: SourceFormat | undefined
  readonly text: TextDocument
  /** Counts the changes since it was opened; an editor may say the same version twice. */
  readonly revision: number
}

/** The documents that are open in the editor, changed as the editor says. */
export interface OpenDocuments {
  /** Each of these throws `InvalidParams` for a message that cannot be right, and leaves the documents as they are. */
  open(params: unknown): OpenDocument
  change(params: unknown): OpenDocument
  close(params: unknown): OpenDocument
  get(uri: string): OpenDocument | undefined
  all(): readonly OpenDocument[]
}

/** Holds the documents that are open; nothing is left of one that was closed. */
export function openDocuments(): OpenDocuments {
  const byUri = new Map<string, OpenDocument>()
  const known = (params: unknown): OpenDocument => {
    const uri = uriIn(params)
    return byUri.get(uri) ?? refuse(`${uri} is not open`)
  }
  return {
    open(params) {
      const document = toDocument(params)
      byUri.set(document.uri, document)
      return document
    },
    change(params) {
      const document = known(params)
      if (!document.format) return document
      const version = versionIn(params)
      const changes = changesIn(params)
      const isWhole = changes.some(change => !('range' in change))
      // What was changed in an older text cannot be found in this one; a whole new text is always right.
      if (version < document.text.version && !isWhole) {
        refuse(`version ${version} of ${document.uri} comes after version ${document.text.version}`)
      }
      const changed = {
        ...document,
        text: TextDocument.update(document.text, changes, version),
        revision: document.revision + 1,
      }
      byUri.set(document.uri, changed)
      return changed
    },
    close(params) {
      const document = known(params)
      byUri.delete(document.uri)
      return document
    },
    get: uri => byUri.get(uri),
    all: () => [...byUri.values()],
  }
}

function toDocument(params: unknown): OpenDocument {
  const uri = uriIn(params)
  const opened = field(params, 'textDocument')
  const text = field(opened, 'text')
  const language = field(opened, 'languageId')
  if (typeof text !== 'string') return refuse('textDocument.text wants a text')
  const languageId = typeof language === 'string' ? language : ''
  const format = releaseFormat(uri, languageId)
  const document = TextDocument.create(uri, languageId, versionIn(params), format ? text : '')
  return {uri, path: pathOf(uri), format, text: document, revision: 0}
}

function versionIn(params: unknown): number {
  const version = field(field(params, 'textDocument'), 'version')
  return typeof version === 'number' ? version : 0
}

function changesIn(params: unknown): TextDocumentContentChangeEvent[] {
  const changes = field(params, 'contentChanges')
  if (!Array.isArray(changes)) return refuse('contentChanges wants a list')
  return changes.map((change: unknown) => {
    const text = field(change, 'text')
    if (typeof text !== 'string') return refuse('contentChanges wants texts')
    const range = field(change, 'range')
    if (range === undefined || range === null) return {text}
    return {text, range: readRange(range) ?? refuse('a range wants start and end with line and character')}
  })
}

/** The file that a uri names; undefined where it names none. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
