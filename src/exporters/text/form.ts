import type {Draft} from '../../draft/index.js'
import type {ExportOptions} from '../../export/types.js'
import {toAscii} from './ascii.js'
import {LinkNotes} from './links.js'

/** How a text is to look. */
export interface TextForm {
  /** Columns of text; endless where lines are not wrapped. */
  readonly width: number
  readonly tableWidth: number
  readonly isAscii: boolean
  /** For filings with the SEC: tagged tables, no line too long, no tag that is not ours. */
  readonly isEdgar: boolean
  readonly links: LinkNotes
  /** The addresses that definitions give. */
  readonly definitions: ReadonlyMap<string, string>
}

/** EDGAR Filer Manual, Volume II, 5.2.1.2: 80 characters a line, 132 in a table between <TABLE> tags. */
const edgar = {text: 80, table: 132}

/** The form that options ask for. */
export function formOf(draft: Draft, {wrap, ascii, profile}: ExportOptions): TextForm {
  const isEdgar = profile === 'edgar'
  const width = Math.min(wrap ?? Number.POSITIVE_INFINITY, isEdgar ? edgar.text : Number.POSITIVE_INFINITY)
  const hasFootnotes = draft.prose.some(({text}) => /\[\d{1,3}\]/.test(text))
  return {
    width,
    tableWidth: isEdgar ? edgar.table : width,
    isAscii: ascii === true || isEdgar,
    isEdgar,
    links: new LinkNotes(hasFootnotes),
    definitions: definitionsOf(draft.release.children),
  }
}

interface AnyNode {
  readonly type: string
  readonly identifier?: string
  readonly url?: string
  readonly children?: readonly AnyNode[]
}

function definitionsOf(nodes: readonly AnyNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {type, identifier = '', url = '', children = []} = node
    // The first of a name holds.
    if (type === 'definition' && !found.has(identifier)) found.set(identifier, url)
    for (const child of [...children].reverse()) stack.push(child)
  }
  return found
}

/** Text as it is shown: no control characters, only one kind of space, in ASCII where that is asked for; in a filing no `<` that could open a tag. */
export function shown(text: string, {isAscii, isEdgar}: TextForm): string {
  const clean = text
    .replace(/[\t\v\f\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
  const written = isAscii ? toAscii(clean) : clean
  return isEdgar ? written.replace(/<(?=[A-Za-z/!])/g, '< ') : written
}
