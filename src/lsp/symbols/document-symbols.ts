import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver/node'
import {checkOf} from '../of-document.js'
import type {Session} from '../session.js'
import {partSymbols} from './parts.js'
import {speakerSymbols} from './speakers.js'

/** `textDocument/documentSymbol`: the parts of a release in order, and who is quoted in it. */
export async function documentSymbols(
  session: Session,
  params: unknown,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const check = await checkOf(session, params)
  if (!check) return []
  const symbols = [...partSymbols(check.draft), ...speakerSymbols(check.draft)]
  if (session.client.nestedSymbols) return symbols
  return symbols.flatMap(symbol => flatten(symbol, check.document.uri))
}

/** A symbol and those in it, for an editor that knows no trees. */
function flatten(
  {name, kind, range, children = []}: DocumentSymbol,
  uri: string,
  container?: string,
): SymbolInformation[] {
  const own = {name, kind, location: {uri, range}, ...(container === undefined ? {} : {containerName: container})}
  return [own, ...children.flatMap(child => flatten(child, uri, name))]
}
