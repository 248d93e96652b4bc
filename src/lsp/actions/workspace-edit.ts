import type {WorkspaceEdit} from 'vscode-languageserver/node'
import type {Edit} from '../../source/index.js'
import type {ReadCheck} from '../check.js'
import {toRange} from '../places.js'
import type {Session} from '../session.js'

/** Edits of a release as an editor takes them: for the version that was checked and no other, where it can keep versions apart. */
export function toWorkspaceEdit({client}: Session, check: ReadCheck, edits: readonly Edit[]): WorkspaceEdit {
  const {uri} = check.document
  const {lines} = check.draft
  const textEdits = edits.map(edit => ({range: toRange(lines, edit), newText: edit.text}))
  if (!client.versionedEdits) return {changes: {[uri]: textEdits}}
  return {documentChanges: [{textDocument: {uri, version: check.version}, edits: textEdits}]}
}
