import type {PhrasingContent} from 'mdast'
import type {Paint} from '../types.js'
import type {Piece} from './styled-words.js'

/** How words are shown: in colour, and what an address stands for. */
export interface InlineStyle {
  readonly paint: Paint
  /** What to show of a link’s address after its words; empty where the words say it. */
  readonly address: (url: string) => string
}

/** The words of a paragraph, painted; without colour code keeps its marks and emphasis its stars. */
export function piecesOf(nodes: readonly PhrasingContent[], style: InlineStyle): readonly Piece[] {
  return nodes.flatMap(node => piecesOfNode(node, style))
}

function piecesOfNode(node: PhrasingContent, style: InlineStyle): readonly Piece[] {
  const {paint, address} = style
  switch (node.type) {
    case 'text':
    case 'html':
      return [{text: node.value, paint: asItIs}]
    case 'inlineCode':
      return [codePiece(node.value, paint)]
    case 'strong':
    case 'emphasis':
      return emphasized(piecesOf(node.children, style), paint)
    case 'link':
      return linkPieces(piecesOf(node.children, style), address(node.url), paint)
    case 'break':
      return [{text: ' ', paint: asItIs}]
    case 'image':
    case 'imageReference':
      return [{text: node.alt ?? '', paint: asItIs}]
    case 'linkReference':
    case 'delete':
      return piecesOf(node.children, style)
    default:
      return []
  }
}

/** Words and their address; the address alone where the words are the end of it: `unbalanced` of `quotes/unbalanced`. */
function linkPieces(words: readonly Piece[], address: string, paint: Paint): readonly Piece[] {
  if (address === '') return words
  if (`/${address}`.endsWith(`/${words.map(({text}) => text).join('')}`)) return [{text: address, paint: paint.bold}]
  return [...words, {text: ` (${address})`, paint: paint.dim}]
}

/** A short stretch of code stays on one line. */
const codePiece = (code: string, paint: Paint): Piece => ({
  text: isPlain(paint) ? `\`${code}\`` : code,
  paint: paint.bold,
  isWhole: code.length <= 40,
})

const asItIs = (text: string): string => text
const isPlain = (paint: Paint): boolean => paint.bold('a') === 'a'

function emphasized(pieces: readonly Piece[], paint: Paint): readonly Piece[] {
  if (!isPlain(paint)) return pieces.map(({text}) => ({text, paint: paint.bold}))
  const star = {text: '*', paint: asItIs}
  return [star, ...pieces, star]
}
