import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver/node'
import type {ReleaseContent} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {blocksIn} from '../../prose/index.js'
import {type Span, spanOf} from '../../source/index.js'
import {type SymbolWords, toSymbol} from './symbol.js'

/** A symbol for each part of a release that has a name in the trade: headline, lead with its dateline, sections and so on. */
export function partSymbols(draft: Draft): readonly DocumentSymbol[] {
  const {release, lines} = draft
  return release.children.flatMap(node => {
    const span = node.position && spanOf(node.position)
    const words = span && wordsFor(node, firstWords(draft, span), draft)
    return words ? [toSymbol(lines, span, words, selectionOf(node))] : []
  })
}

function wordsFor(node: ReleaseContent, name: string, draft: Draft): SymbolWords | undefined {
  switch (node.type) {
    case 'headline':
      return {name, fallback: 'Headline', detail: 'headline', kind: SymbolKind.String}
    case 'subheadline':
      return {name, fallback: 'Subheadline', detail: 'subheadline', kind: SymbolKind.String}
    case 'releaseLine':
      return {name, fallback: 'Release line', detail: node.until ?? node.timing, kind: SymbolKind.Event}
    case 'lead':
      return {name, fallback: 'Lead', detail: 'lead', kind: SymbolKind.String, children: datelineOf(node, draft)}
    case 'section':
      return {name, fallback: 'Section', detail: 'section', kind: SymbolKind.String}
    case 'boilerplate':
      return {
        name: `About ${node.organization}`,
        fallback: 'Boilerplate',
        detail: 'boilerplate',
        kind: SymbolKind.Package,
      }
    case 'disclaimer':
      return {name, fallback: 'Legal notice', detail: 'legal notice', kind: SymbolKind.Constant}
    case 'contacts':
      return {name: 'Contacts', fallback: 'Contacts', detail: namesOf(node.contacts), kind: SymbolKind.Interface}
    default:
      return undefined
  }
}

function datelineOf({dateline}: Extract<ReleaseContent, {type: 'lead'}>, draft: Draft): DocumentSymbol[] {
  if (!dateline) return []
  const span = spanOf(dateline.position)
  const name = [dateline.place, dateline.date].filter(part => part).join(', ')
  return [toSymbol(draft.lines, span, {name, fallback: 'Dateline', detail: 'dateline', kind: SymbolKind.Field})]
}

/** The editor goes to the heading of a section, and to the whole of what has none. */
function selectionOf(node: ReleaseContent): Span | undefined {
  const [first] = node.type === 'section' || node.type === 'boilerplate' ? node.children : []
  return first?.position && spanOf(first.position)
}

const namesOf = (contacts: readonly {readonly name: string | null}[]): string =>
  contacts.flatMap(({name}) => name ?? []).join(', ')

/** The text of the first block of prose in a stretch. */
function firstWords({prose}: Draft, span: Span): string {
  return blocksIn(prose, span)[0]?.text ?? ''
}
