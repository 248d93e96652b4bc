import type {PhrasingContent} from 'mdast'
import {linkBare, linkTarget} from './links.js'

/** A stretch of text with one look; `\n` in it is a line break. */
export interface Piece {
  readonly text: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly isCode?: boolean
  readonly isDateline?: boolean
  readonly url?: string
}

type Look = Omit<Piece, 'text'>

/** The words of a paragraph as pieces, with links where addresses stand bare; its line endings are spaces unless it keeps them. */
export function piecesOf(children: readonly PhrasingContent[], keepsLines = false): readonly Piece[] {
  return children.flatMap(child => pieces(child, {}, keepsLines))
}

function pieces(node: PhrasingContent, look: Look, keepsLines: boolean): readonly Piece[] {
  const within = (children: readonly PhrasingContent[], own: Look): readonly Piece[] =>
    children.flatMap(child => pieces(child, {...look, ...own}, keepsLines))
  switch (node.type) {
    case 'text':
      return textPieces(node.value.replace(/[ \t]{0,8}(?:\r\n|\n|\r)[ \t]{0,8}/g, keepsLines ? '\n' : ' '), look)
    case 'inlineCode':
      return [{...look, text: node.value, isCode: true}]
    case 'break':
      return [{text: '\n'}]
    case 'html':
      return /^<br\b/i.test(node.value) ? [{text: '\n'}] : []
    case 'image':
      return picture(node, look)
    case 'link': {
      const url = linkTarget(node.url)
      const words = within(node.children, url === undefined ? {} : {url})
      return url === undefined ? [...words, ...elsewhere(node.url, look)] : words
    }
    case 'strong':
      return within(node.children, {bold: true})
    case 'emphasis':
      return within(node.children, {italics: true})
    case 'delete':
      return within(node.children, {strike: true})
    default:
      return 'children' in node ? within(node.children, {}) : []
  }
}

const textPieces = (value: string, look: Look): readonly Piece[] =>
  look.url === undefined ? linkBare(value).map(part => ({...look, ...part})) : [{...look, text: value}]

/** A picture is not in the document: its description leads to it. */
function picture({alt, url, title}: {alt?: string | null; url: string; title?: string | null}, look: Look): Piece[] {
  const target = linkTarget(url)
  const [file] = target === undefined ? elsewhere(url, {}) : []
  const words = [alt ? `: ${alt}` : '', file?.text ?? ''].join('')
  const caption = title ? [{...look, text: ` ${title}`}] : []
  return [{...look, text: `[Picture${words}]`, ...(target === undefined ? {} : {url: target})}, ...caption]
}

/** ` (images/oven.jpg)`: an address that leads nowhere in Word; none of those that carry code or data. */
const elsewhere = (url: string, look: Look): Piece[] =>
  url === '' || /^(?:#|javascript:|data:|vbscript:|file:)/i.test(url) ? [] : [{...look, text: ` (${url})`}]

/** The pieces with the first `length` characters marked as the dateline. */
export function markDateline(all: readonly Piece[], length: number): readonly Piece[] {
  let left = length
  return all.flatMap(piece => {
    const taken = Math.min(left, piece.text.length)
    left -= taken
    if (taken === 0) return [piece]
    const head = {...piece, text: piece.text.slice(0, taken), isDateline: true}
    return taken === piece.text.length ? [head] : [head, {...piece, text: piece.text.slice(taken)}]
  })
}
