import type {Element, ElementContent} from 'hast'
import {element, elementsIn, isElement} from './elements.js'

/**
 * A picture that stands alone, or in a link, is a figure. Its caption is its title, or a line in emphasis right under it, in the same
 * paragraph or as the next one.
 */
export function markPictures(article: Element): void {
  for (const parent of elementsIn(article)) parent.children = withFigures(parent.children)
}

function withFigures(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) continue
    const [picture, line, ...rest] = partsOf(node)
    if (!picture || rest.length > 0 || !isPicture(picture) || (line && !isCaption(line))) {
      out.push(node)
      continue
    }
    const next = nodes.findIndex((other, j) => j > i && !isSpace(other))
    const title = line ? undefined : takeTitle(picture)
    const below = title || line || next < 0 ? undefined : captionIn(nodes[next])
    if (below) i = next
    const caption = title ? [{type: 'text' as const, value: title}] : (line ?? below)?.children
    out.push(element('figure', {}, caption ? [picture, element('figcaption', {}, caption)] : [picture]))
  }
  return out
}

/** What stands in a paragraph beside space. */
function partsOf(node: ElementContent): readonly Element[] | readonly [] {
  if (!isElement(node) || node.tagName !== 'p') return []
  const parts = node.children.filter(child => !isSpace(child) && !(isElement(child) && child.tagName === 'br'))
  return parts.every(isElement) ? parts : []
}

function captionIn(node: ElementContent | undefined): Element | undefined {
  const [line, ...rest] = node ? partsOf(node) : []
  return line && rest.length === 0 && isCaption(line) ? line : undefined
}

function takeTitle(picture: Element): string | undefined {
  const image = elementsIn(picture).find(({tagName}) => tagName === 'img')
  const {title} = image?.properties ?? {}
  if (!image || typeof title !== 'string') return undefined
  delete image.properties.title
  return title
}

const isCaption = ({tagName}: Element): boolean => tagName === 'em'
const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** An image, or a link that holds nothing else. */
function isPicture({tagName, children}: Element): boolean {
  const [only, ...rest] = children
  return (
    tagName === 'img' ||
    (tagName === 'a' && rest.length === 0 && only !== undefined && isElement(only) && only.tagName === 'img')
  )
}
