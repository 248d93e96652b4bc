import type {Element, ElementContent} from 'hast'
import {attributeOf, elementsIn, isElement, isTag, make, wordsOf} from '../hast.js'
import {raised} from '../superscripts.js'
import {cleanImage, cleanLink} from './addresses.js'
import {layoutOf} from './layout-table.js'
import {marksOf} from './style.js'
import type {Cleaning} from './types.js'

export type {Cleaning} from './types.js'

/**
 * HTML as Markdown can say it: what is set in bold or italics by a style is marked as such, small numbers set high are characters,
 * addresses are whole, tables that only place things are gone.
 */
export function cleanNodes(nodes: readonly ElementContent[], cleaning: Cleaning): ElementContent[] {
  return nodes.flatMap(node => cleanNode(node, cleaning))
}

function cleanNode(node: ElementContent, cleaning: Cleaning): ElementContent[] {
  if (node.type === 'text') return [node]
  if (!isElement(node)) return []
  switch (node.tagName) {
    case 'sup':
    case 'sub':
      return cleanRaised(node, cleaning)
    case 'img':
      return cleanImage(node, cleaning)
    case 'a':
      return cleanLink(node, cleanNodes(node.children, cleaning), cleaning)
    case 's':
    case 'strike':
    case 'del':
      cleaning.onStruck?.(wordsOf(node))
      return cleanNodes(node.children, cleaning)
    case 'hr':
    case 'input':
      return []
    case 'figure':
      return cleanFigure(node, cleaning)
    case 'table':
      return layoutOf(node, cell => cleanNodes(cell.children, cleaning)) ?? cleanTable(node, cleaning)
    default:
      return [cleanElement(node, cleaning)]
  }
}

/** A picture and what is said of it are one paragraph, the words in italics below it. */
function cleanFigure(node: Element, cleaning: Cleaning): ElementContent[] {
  const isCaption = (child: ElementContent): boolean => isTag(child, 'figcaption')
  const content = cleanNodes(
    node.children.filter(child => !isCaption(child)),
    cleaning,
  )
  const captions = [...node.children].filter(isElement).filter(isCaption)
  const words = captions.flatMap(caption => cleanNodes(caption.children, cleaning))
  if (wordsOf(make('p', words)) === '') return content
  const isPicture = wordsOf(make('div', content)) === '' && !elementsIn(make('div', content), 'img').next().done
  const caption = make('em', words)
  return isPicture ? [make('p', [...content, make('br', []), caption])] : [...content, make('p', [caption])]
}

function cleanRaised(node: Element, cleaning: Cleaning): ElementContent[] {
  const [inner] = node.children
  const isLinked = node.children.length === 1 && isTag(inner, 'a')
  const text = raised(wordsOf(node), node.tagName === 'sub')
  // A mark that leads to a note at the foot of the page is its sign.
  if (text !== undefined && (isLinked || !node.children.some(child => isTag(child, 'img'))))
    return [{type: 'text', value: text}]
  return cleanNodes(node.children, cleaning)
}

const cleanTable = (node: Element, cleaning: Cleaning): ElementContent[] => [
  {...node, children: cleanNodes(node.children, cleaning)},
]

/** An element with what its style says as elements inside of it; nothing else is kept of its attributes but spans. */
function cleanElement(node: Element, cleaning: Cleaning): Element {
  const {colSpan, rowSpan, start} = node.properties
  let children = cleanNodes(node.children, cleaning)
  for (const mark of marksOf(node)) children = markInside(children, mark)
  // What is called bold only to be set back is not bold.
  const tagName =
    isTag(node, 'b', 'strong') && /font-weight\s?:\s?(?:normal|400)/i.test(attributeOf(node, 'style') ?? '')
      ? 'span'
      : node.tagName
  return {type: 'element', tagName, properties: {colSpan, rowSpan, start}, children}
}

/** Marks the words of an element; of one that holds blocks, the words of each. */
function markInside(children: readonly ElementContent[], mark: string): ElementContent[] {
  if (children.every(child => !isElement(child) || !isFlow(child))) return [make(mark, [...children])]
  return children.map(child =>
    isElement(child) && isFlow(child) ? {...child, children: markInside(child.children, mark)} : child,
  )
}

const isFlow = (node: Element): boolean =>
  isTag(node, 'p', 'div', 'ul', 'ol', 'li', 'center', 'section', 'blockquote', 'table', 'tbody', 'tr', 'td')
