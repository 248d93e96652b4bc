import type {Prose, Quotation} from '../../../prose/index.js'
import {overlaps} from '../../../source/index.js'

/** How a mark may be drawn. */
export type Style = 'straight' | 'curly'

/** A quotation mark or apostrophe in a block, and the one to write if it has the wrong style. */
export interface Mark {
  readonly prose: Prose
  /** Offset into `prose.text`; it is one character long. */
  readonly at: number
  readonly style: Style
  readonly other: string
}

/** The mark of the other style, for an opening and for a closing one. */
const others: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['"', ['“', '”']],
  ["'", ['‘', '’']],
  ['“', ['"', '"']],
  ['”', ['"', '"']],
  ['‘', ["'", "'"]],
  ['’', ["'", "'"]],
])

/** The marks around a quotation that stands in no other one. */
export function marksAround({prose, outer, open, close}: Quotation): readonly Mark[] {
  const marks: Mark[] = []
  const add = (written: string | null, at: number, side: 0 | 1): void => {
    const pair = others.get(written ?? '')
    if (written !== null && pair) marks.push({prose, at, style: styleOf(written), other: pair[side]})
  }
  add(open, outer.start, 0)
  add(close, outer.end - 1, 1)
  return marks.filter(isProse)
}

/** Acme’s · the workers’ plant; no foot marks (6'2"), no '90s. */
const apostrophe = /\p{L}['’](?=\p{L})|s['’](?=\s\p{L})/gu

/** The apostrophes of a block; after an s also what may be the end of a quotation in single marks. */
export function apostrophesIn(prose: Prose): readonly Mark[] {
  const marks: Mark[] = []
  for (const {0: written, index} of prose.text.matchAll(apostrophe)) {
    const style = styleOf(written.slice(-1))
    marks.push({prose, at: index + written.length - 1, style, other: style === 'curly' ? "'" : '’'})
  }
  return marks.filter(isProse)
}

const styleOf = (mark: string): Style => (mark === '"' || mark === "'" ? 'straight' : 'curly')

/** Code keeps the marks that it needs. */
const isProse = ({prose, at}: Mark): boolean =>
  !prose.marked.some(({type, start, end}) => type === 'inlineCode' && overlaps({start, end}, {start: at, end: at + 1}))
