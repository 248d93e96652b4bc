import {toMarkdown} from '../../markdown/to-markdown.js'

/** Where a value stands: at the beginning of a block, of a heading, in a cell of a table, or anywhere else. */
export type ValuePlace = 'start' | 'heading' | 'cell' | 'middle'

/** Writes a value so that Markdown reads it as the text it is: no heading, list, link or HTML comes of it. */
export function escapeText(text: string, place: ValuePlace): string {
  const escaped = relax(place === 'start' ? escapedAtStart(text) : escapedAtStart(`x${text}`).slice(1))
  const closed = text.endsWith('\\') ? `${escaped}\\` : escaped
  if (place === 'cell') return closed.replaceAll('|', '\\|')
  // Number signs at the end of a heading would be lost.
  return place === 'heading' ? closed.replace(/(^|\s)(#{0,100})#$/, '$1$2\\#') : closed
}

/** Escaped as at the beginning of a paragraph in which more words follow: “-” and “1.” begin a list there. */
function escapedAtStart(text: string): string {
  const words = {type: 'text' as const, value: `${text} x`}
  const markdown = toMarkdown({type: 'root', children: [{type: 'paragraph', children: [words]}]})
  return markdown.slice(0, -' x\n'.length)
}

/** Takes back what need not be escaped and is ugly in an address or a name: `press\_office@…`, `AT\&T`. */
function relax(escaped: string): string {
  return escaped.replace(/\\([\s\S])/g, (whole, mark: string, at: number) => {
    const after = escaped.slice(at + 2, at + 36)
    const isInWord = isLetter.test(escaped[at - 1] ?? '') && isLetter.test(after.charAt(0))
    const isFree = mark === '_' ? isInWord : mark === '&' && !/^#?\w{1,32};/.test(after)
    return isFree ? mark : whole
  })
}

const isLetter = /[\p{L}\p{N}]/u
