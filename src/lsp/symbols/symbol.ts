import type {DocumentSymbol, SymbolKind} from 'vscode-languageserver/node'
import {clip} from '../../report/display-text.js'
import type {Lines, Span} from '../../source/index.js'
import {toRange} from '../places.js'

const longestName = 80

/** What a symbol shows besides its place. */
export interface SymbolWords {
  /** An editor refuses a symbol without a name: `fallback` stands in for an empty one. */
  readonly name: string
  readonly fallback: string
  readonly detail?: string
  readonly kind: SymbolKind
  readonly children?: DocumentSymbol[]
}

/** A symbol for a stretch of a release; `selection` is what the editor goes to. */
export function toSymbol(lines: Lines, span: Span, words: SymbolWords, selection: Span = span): DocumentSymbol {
  const {name, fallback, detail, kind, children = []} = words
  return {
    name: clip(name, longestName) || fallback,
    kind,
    range: toRange(lines, span),
    selectionRange: toRange(lines, selection),
    ...(detail ? {detail: clip(detail, longestName)} : {}),
    ...(children.length === 0 ? {} : {children}),
  }
}
