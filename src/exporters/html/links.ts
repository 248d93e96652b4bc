import {emailsIn} from '../../source/index.js'
import {pieceOf} from './marks/cut-leaves.js'
import type {Leaf, Wrapper} from './marks/leaves.js'

/** Words to link, with their addresses. */
export type LinkTargets = ReadonlyMap<string, string>

/** An address that stands bare in the text, up to the punctuation after it: `https://marlow.example/bread`. */
const bareAddress = /https?:\/\/[\p{L}\p{N}[][^\s<>"“”‘’«»]{0,500}/giu
const punctuationAfter = /[.,;:!?)\]'’]{1,10}$/

/** Links what stands bare in texts: web and e-mail addresses, and the words of `targets`. */
export function linkLeaves(leaves: readonly Leaf[], targets: LinkTargets): Leaf[] {
  return leaves.flatMap(leaf => {
    const {node, path} = leaf
    if (node.type !== 'text' || path.some(({tagName}) => tagName === 'a')) return [leaf]
    const links = linksIn(node.value, targets)
    return links.length === 0 ? [leaf] : linkText(leaf, node.value, links)
  })
}

interface BareLink {
  readonly start: number
  readonly end: number
  readonly href: string
}

function linkText(leaf: Leaf, text: string, links: readonly BareLink[]): Leaf[] {
  const out: Leaf[] = []
  let at = 0
  for (const {start, end, href} of links) {
    if (start > at) out.push(pieceOf(leaf, text, at, start))
    const piece = pieceOf(leaf, text, start, end)
    // On paper its address need not stand beside it.
    const anchor: Wrapper = {tagName: 'a', properties: {href, className: ['bare']}}
    out.push({...piece, path: [...piece.path, anchor]})
    at = end
  }
  return at < text.length ? [...out, pieceOf(leaf, text, at, text.length)] : out
}

/** The links of a text in order; of two that share words the first. */
function linksIn(text: string, targets: LinkTargets): readonly BareLink[] {
  const found = [...webAddresses(text), ...emailAddresses(text), ...wordsOf(targets, text)]
  if (found.length < 2) return found
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(link => {
      const isFree = link.start >= end
      if (isFree) end = link.end
      return isFree
    })
}

function webAddresses(text: string): BareLink[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(bareAddress)].map(({0: written, index}) => {
    const href = written.replace(punctuationAfter, '')
    return {start: index, end: index + href.length, href}
  })
}

function emailAddresses(text: string): BareLink[] {
  return emailsIn(text).map(({start, address}) => ({start, end: start + address.length, href: `mailto:${address}`}))
}

function wordsOf(targets: LinkTargets, text: string): BareLink[] {
  const found: BareLink[] = []
  for (const [words, href] of targets)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
      found.push({start, end: start + words.length, href})
  return found
}
