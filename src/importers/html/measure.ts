import type {Element, Nodes, Root} from 'hast'
import {isBlock, isTag} from '../../import/hast.js'

/** How much text an element holds, in characters. */
export interface Measure {
  readonly text: number
  /** Of `text`, what stands in links. */
  readonly linked: number
  /** Of `text`, what stands in paragraphs of running text. */
  readonly prose: number
  readonly links: number
}

/** Shorter runs of words are titles, names and links. */
const runningText = 80

/** A measure and the words that stand in the element itself, in no block of their own. */
interface Running {
  text: number
  linked: number
  prose: number
  links: number
  own: number
  ownLinked: number
}

/** Measures every element of a page in one pass. */
export function measurePage(root: Root): ReadonlyMap<Nodes, Measure> {
  const measures = new Map<Nodes, Measure>()
  measure(root, false, measures)
  return measures
}

function measure(node: Nodes, isInLink: boolean, measures: Map<Nodes, Measure>): Running {
  if (node.type === 'text') {
    const length = node.value.trim() === '' ? 0 : node.value.replace(/\s+/g, ' ').length
    const linked = isInLink ? length : 0
    return {text: length, linked, prose: 0, links: 0, own: length, ownLinked: linked}
  }
  const sum: Running = {text: 0, linked: 0, prose: 0, links: 0, own: 0, ownLinked: 0}
  if (!('children' in node) || isTag(node, 'script', 'style', 'template', 'noscript')) return sum
  const isLink = node.type === 'element' && node.tagName === 'a' && node.properties.href !== undefined
  for (const child of node.children) {
    const part = measure(child, isInLink || isLink, measures)
    for (const key of ['text', 'linked', 'prose', 'links', 'own', 'ownLinked'] as const) sum[key] += part[key]
  }
  if (isLink) sum.links++
  if (isBlock(node)) closeRun(sum)
  measures.set(node, {text: sum.text, linked: sum.linked, prose: sum.prose, links: sum.links})
  return sum
}

/** The words that stand in a block itself are a paragraph, if they are long enough and not mostly links. */
function closeRun(sum: Running): void {
  if (sum.own >= runningText && sum.ownLinked * 2 < sum.own) sum.prose += sum.own
  sum.own = 0
  sum.ownLinked = 0
}

/** The part of an element's text that stands in links, from 0 to 1. */
export const linkShare = ({text, linked}: Measure): number => (text === 0 ? 0 : linked / text)

/** The measure of an element; all zero for one that was not measured. */
export const measureOf = (measures: ReadonlyMap<Nodes, Measure>, element: Element | Root): Measure =>
  measures.get(element) ?? {text: 0, linked: 0, prose: 0, links: 0}
