import type {Element, ElementContent} from 'hast'

/** One h1 a page: every heading outside the header goes down so that the highest of them is an h2. */
export function shiftHeadings(article: Element): void {
  const headings: Element[] = []
  for (const node of elementsIn(article)) {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node)
  }
  const isInHeader = (node: Element): boolean => {
    const header = article.children.find(child => child.type === 'element' && child.tagName === 'header')
    return header?.type === 'element' && header.children.includes(node)
  }
  const body = headings.filter(node => !isInHeader(node))
  const depths = [...new Set(body.map(node => Number(node.tagName[1])))].sort()
  for (const node of body) node.tagName = `h${Math.min(6, 2 + depths.indexOf(Number(node.tagName[1])))}`
}

/** Head cells say which way they point; a wide table scrolls by itself. */
export function markTables(article: Element): void {
  for (const node of elementsIn(article)) {
    if (node.tagName === 'th') node.properties.scope = 'col'
    node.children = node.children.map(child =>
      child.type === 'element' && child.tagName === 'table'
        ? {
            type: 'element',
            tagName: 'div',
            properties: {className: ['table'], role: 'region', tabIndex: 0, ariaLabel: 'Table'},
            children: [child],
          }
        : child,
    )
  }
}

function elementsIn(root: Element): readonly Element[] {
  const found: Element[] = []
  const stack: ElementContent[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    stack.push(...node.children)
  }
  return found
}
