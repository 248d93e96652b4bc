import {pieceOf} from './marks/cut-leaves.js'
import type {Leaf, Wrapper} from './marks/leaves.js'

/** What is linked beside web addresses: words (e-mail addresses, telephone numbers) with their addresses. */
export type LinkTargets = ReadonlyMap<string, string>

/** An address that stands bare in the text, up to the punctuation after it: `https://marlow.example/bread`. */
const bareAddress = /https?:\/\/[\p{L}\p{N}[][^\s<>"“”‘’«»]{0,500}/iu
const punctuationAfter = /[.,;:!?)\]'’]{1,10}$/

/** Links what stands bare in texts: web addresses, and the words of `targets`. */
export function linkLeaves(leaves: readonly Leaf[], targets: LinkTargets): Leaf[] {
  return leaves.flatMap(leaf => {
    const {node, path} = leaf
    const isLinked = node.type !== 'text' || path.some(({tagName}) => tagName === 'a')
    return isLinked ? [leaf] : linkText(leaf, node.value, targets)
  })
}

function linkText(leaf: Leaf, text: string, targets: LinkTargets): Leaf[] {
  const out: Leaf[] = []
  let from = 0
  for (let link = findLink(text, targets); link; link = findLink(text.slice(from), targets)) {
    const at = from + link.at
    if (at > from) out.push(pieceOf(leaf, text, from, at))
    const end = at + link.words.length
    const anchor: Wrapper = {tagName: 'a', properties: {href: link.href}}
    const piece = pieceOf(leaf, text, at, end)
    out.push({...piece, path: [...piece.path, anchor]})
    from = end
  }
  if (from === 0) return [leaf]
  return from < text.length ? [...out, pieceOf(leaf, text, from, text.length)] : out
}

interface BareLink {
  readonly at: number
  readonly words: string
  readonly href: string
}

/** The first link in a text. */
function findLink(text: string, targets: LinkTargets): BareLink | undefined {
  let first = findAddress(text)
  for (const [words, href] of targets) {
    const at = text.indexOf(words)
    if (at >= 0 && (!first || at < first.at)) first = {at, words, href}
  }
  return first
}

function findAddress(text: string): BareLink | undefined {
  const match = text.includes('://') ? bareAddress.exec(text) : null
  if (!match) return undefined
  const words = match[0].replace(punctuationAfter, '')
  return {at: match.index, words, href: words}
}
