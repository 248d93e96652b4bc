import type {Emphasis, PhrasingContent, Strong, Text} from 'mdast'
import {textIn} from './phrasing-in.js'

/** Tidies what stands in lines: spaces, emphasis that ends in a space or holds nothing, links without words. */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return joinAlike(nodes.flatMap(tidyNode))
}

function tidyNode(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{type: 'text', value: tidyText(node.value)}]
    case 'emphasis':
    case 'strong':
      return tidyMarked(node.type, tidyPhrasing(node.children))
    case 'link': {
      const children = tidyPhrasing(node.children)
      if (textIn(children) === '' && !children.some(child => child.type === 'image')) return children
      return [{type: 'link', url: node.url, title: node.title ?? null, children}]
    }
    case 'delete':
      return tidyPhrasing(node.children)
    case 'html':
      return []
    default:
      return [node]
  }
}

const tidyText = (value: string): string =>
  value
    .replace(/[\u200b\u2060\ufeff\u00ad\u200e\u200f]/g, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00a0\u2007\u202f\u2002\u2003\u2009\u2028\u2029 ]+/g, ' ')

/** `**Acme **` would not be bold: its spaces stand outside. Bold in bold is bold. */
function tidyMarked(type: 'emphasis' | 'strong', nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const inner = nodes.flatMap(child => (child.type === type ? child.children : [child]))
  const children = trimPhrasing(inner)
  if (textIn(children) === '') return [...inner]
  const [before, after] = [edgeOf(inner[0], /^ /), edgeOf(inner.at(-1), / $/)]
  const marked: Emphasis | Strong = {type, children}
  return [...before, ...breaksAt(inner, 'start'), marked, ...breaksAt(inner, 'end'), ...after]
}

function edgeOf(node: PhrasingContent | undefined, space: RegExp): Text[] {
  return node?.type === 'text' && space.test(node.value) ? [{type: 'text', value: ' '}] : []
}

/** Line breaks at an edge of bold words stand outside as well. */
function breaksAt(nodes: readonly PhrasingContent[], edge: 'start' | 'end'): PhrasingContent[] {
  const order = edge === 'start' ? nodes : [...nodes].reverse()
  const found = order.findIndex(node => node.type !== 'break' && !isSpace(node))
  return order.slice(0, Math.max(0, found)).filter(node => node.type === 'break')
}

const isSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === ''

/** Without spaces and line breaks at both ends. */
export function trimPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let [start, end] = [0, nodes.length]
  const isNothing = (at: number): boolean => nodes[at]?.type === 'break' || isSpace(nodes[at])
  while (start < end && isNothing(start)) start++
  while (end > start && isNothing(end - 1)) end--
  return nodes.slice(start, end).map((node, i, all) => {
    if (node.type !== 'text') return node
    const value = i === 0 ? node.value.trimStart() : node.value
    return {...node, value: i === all.length - 1 ? value.trimEnd() : value}
  })
}

/** Two texts, or two stretches of bold, with nothing between them are one. */
function joinAlike(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (before?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = {type: 'text', value: (before.value + node.value).replace(/ {2,}/g, ' ')}
    } else if ((before?.type === 'strong' || before?.type === 'emphasis') && node.type === before.type) {
      joined[joined.length - 1] = {type: before.type, children: joinAlike([...before.children, ...node.children])}
    } else joined.push(node)
  }
  return joined
}

/** The lines that two line breaks in a row part are paragraphs of their own; none is empty. */
export function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  let breaks = 0
  for (const node of nodes) {
    if (node.type === 'break') breaks++
    else if (!isSpace(node)) {
      if (breaks > 1) parts.push([])
      else if (breaks === 1) parts.at(-1)?.push({type: 'break'})
      breaks = 0
      parts.at(-1)?.push(node)
    } else if (breaks === 0) parts.at(-1)?.push(node)
  }
  return parts.map(part => trimLines(trimPhrasing(part))).filter(part => part.length > 0)
}

/** No spaces around a line break. */
function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, i) => {
    if (node.type !== 'text') return node
    const value = nodes[i - 1]?.type === 'break' ? node.value.trimStart() : node.value
    return {...node, value: nodes[i + 1]?.type === 'break' ? value.trimEnd() : value}
  })
}

/** A heading is bold already. */
export const withoutStrong = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap(node => (node.type === 'strong' ? node.children : [node]))
