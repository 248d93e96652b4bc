import type {Element, ElementContent} from 'hast'
import {element} from './elements.js'

/** One h1 a page: the headings below the header begin with h2, and none is more than one step below the one before. */
export function shiftHeadings(article: Element): void {
  const header = article.children.find(child => child.type === 'element' && child.tagName === 'header')
  const titles = header?.type === 'element' ? header.children : []
  const above: number[] = []
  for (const node of elementsIn(article)) {
    if (!/^h[1-6]$/.test(node.tagName) || titles.includes(node)) continue
    const depth = Number(node.tagName[1])
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    node.tagName = `h${Math.min(6, 2 + above.length)}`
    above.push(depth)
  }
}

/** Head cells say which way they point; a wide table scrolls by itself. */
export function markTables(article: Element): void {
  for (const node of elementsIn(article)) {
    if (node.tagName === 'th') node.properties.scope = 'col'
    node.children = node.children.map(child =>
      child.type === 'element' && child.tagName === 'table'
        ? element('div', {className: ['table'], role: 'region', tabIndex: 0, ariaLabel: 'Table'}, [child])
        : child,
    )
  }
}

/** A block quote whose last paragraph begins with a dash names its speaker there: that is its footer. */
export function markQuotes(article: Element): void {
  for (const node of elementsIn(article)) {
    if (node.tagName !== 'blockquote') continue
    const paragraphs = node.children.filter(child => child.type === 'element')
    const last = paragraphs.at(-1)
    const [words] = last?.children ?? []
    if (paragraphs.length < 2 || last?.tagName !== 'p' || words?.type !== 'text') continue
    if (/^[—–―-]/.test(words.value)) last.tagName = 'footer'
  }
}

/** A picture that stands alone is a figure; its title is the caption. */
export function markPictures(article: Element): void {
  for (const node of elementsIn(article)) {
    const [picture] = node.children
    if (node.tagName !== 'p' || node.children.length !== 1 || picture?.type !== 'element') continue
    if (picture.tagName !== 'img') continue
    const {title, ...properties} = picture.properties
    node.tagName = 'figure'
    node.children = [{...picture, properties}]
    if (typeof title !== 'string') continue
    node.children.push(element('figcaption', {}, [{type: 'text', value: title}]))
  }
}

/** The elements below a root and itself, in the order of the page. */
function elementsIn(root: Element): readonly Element[] {
  const found: Element[] = []
  const stack: ElementContent[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push(child)
    }
  }
  return found
}
