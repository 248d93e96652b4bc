import type {Element} from 'hast'
import {elementsIn} from './elements.js'

/** One h1 a page: the headings below the titles begin with h2, and none is more than one step below the one before. */
export function shiftHeadings(body: readonly Element[]): void {
  const above: number[] = []
  for (const node of body.flatMap(elementsIn)) {
    if (!/^h[1-6]$/.test(node.tagName)) continue
    const depth = Number(node.tagName[1])
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    node.tagName = `h${Math.min(6, 2 + above.length)}`
    above.push(depth)
  }
}
