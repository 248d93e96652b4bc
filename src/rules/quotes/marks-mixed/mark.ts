import {onceFor} from '../../../lint/once-for.js'
import {type Prose, type Quotation, readMarks} from '../../../prose/index.js'
import {applyEdits, coverOf} from '../../../source/index.js'

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

/** The apostrophes of a block; after an s also what may be the end of a quotation in single marks. */
export function apostrophesIn(prose: Prose): readonly Mark[] {
  const marks: Mark[] = []
  for (const [written, style, other] of apostrophes)
    for (let at = prose.text.indexOf(written); at >= 0; at = prose.text.indexOf(written, at + 1))
      if (isApostrophe(prose.text, at)) marks.push({prose, at, style, other})
  return marks.filter(isProse)
}

const apostrophes = [
  ["'", 'straight', '’'],
  ['’', 'curly', "'"],
] as const

/** Acme’s · the workers’ plant; no foot marks (6'2"), no '90s. */
function isApostrophe(text: string, at: number): boolean {
  if (!isLetterAt(text, at - 1)) return false
  const after = text.slice(at + 1, at + 3)
  return isLetterAt(after, 0) || (text[at - 1] === 's' && /^\s/.test(after) && isLetterAt(after, 1))
}

const letter = /^\p{L}/u

/** The pattern is for letters beyond ASCII alone: its first use takes a millisecond. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : letter.test(text.slice(at, at + 2))
}

/** Whether a block's quotations stay what they are when some of its marks are drawn in the other style: ”“We ate.” would lose its words. */
export function keepsPairs(marks: readonly Mark[]): boolean {
  const text = marks[0]?.prose.text ?? ''
  const edits = marks.map(({at, other}) => ({start: at, end: at + 1, text: other}))
  const pairsOf = (words: string): string =>
    readMarks(words)
      .map(({inner}) => `${inner.start} ${inner.end}`)
      .join()
  return pairsOf(applyEdits(text, edits)) === pairsOf(text)
}

const styleOf = (mark: string): Style => (mark === '"' || mark === "'" ? 'straight' : 'curly')

/** Code keeps the marks that it needs. */
const isProse = ({prose, at}: Mark): boolean =>
  !isInShortcode(prose.text, at) && !codeIn(prose)({start: at, end: at + 1})

const codeIn = onceFor(({marked}: Prose) => coverOf(marked.filter(({type}) => type === 'inlineCode')))

/** [vc_row css_animation="fade"]: an attribute of a content system's own markup. */
function isInShortcode(text: string, at: number): boolean {
  if (!text.includes('[')) return false
  const open = at > 0 ? text.lastIndexOf('[', at - 1) : -1
  return open >= 0 && /^\[\w{2,40}\s[\w-]{1,40}=[^\]]*$/.test(text.slice(open, at))
}
